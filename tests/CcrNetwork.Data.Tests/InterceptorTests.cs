using CcrNetwork.Data.Sqlite;
using CcrNetwork.Data.Tests.Support;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace CcrNetwork.Data.Tests;

/// <summary>What is looked at before a save is looked at however somebody saves.</summary>
public sealed class InterceptorTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_way_to_save_passes_the_same_look(bool waits)
    {
        await using var database = await TestDatabase.CreateAsync(Provider.Sqlite);
        var looking = new Looking();
        await using var db = database.Open(options => options.AddInterceptors(looking));
        db.Add(Some.Centre("montclar"));

        await SaveAsync(db, waits);

        Assert.Equal(1, looking.Looks);
        Assert.NotEqual(Guid.Empty, (await db.Centres.SingleAsync()).Version);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_line_of_the_log_cannot_be_changed_whichever_way_it_is_saved(bool waits)
    {
        await using var database = await TestDatabase.CreateAsync(Provider.Sqlite);
        await database.SaveAsync(new AuditEntry(Actor.Portal, "content.published", "centres", 1, "Arc", DateTime.UnixEpoch));
        await using var db = database.Open();
        db.Remove(await db.AuditEntries.SingleAsync());

        await Assert.ThrowsAsync<InvalidOperationException>(() => SaveAsync(db, waits));
    }

    /// <summary>No seventh digit, on no provider: an instant read back is the instant that was stamped.</summary>
    [Fact]
    public async Task A_stamp_is_the_same_before_and_after_it_was_read()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero).AddTicks(1_234_567));
        await using var database = await TestDatabase.CreateAsync(Provider.Sqlite);
        await using var db = new NetworkDbContext(
            new DbContextOptionsBuilder<NetworkDbContext>()
                .UseNetworkOnSqlite(ConnectionStringOf(database))
                .AddInterceptors(new StampInterceptor(clock))
                .As<NetworkDbContext>());
        var centre = Some.Centre("montclar");
        db.Add(centre);
        await db.SaveChangesAsync();

        var read = await db.Centres.AsNoTracking().SingleAsync();

        Assert.Equal(centre.ChangedAt, read.ChangedAt);
        Assert.Equal(0, read.ChangedAt.Ticks % TimeSpan.TicksPerMicrosecond);
        Assert.Equal((centre.Version, centre.Heading, centre.FoldedHeading), (read.Version, read.Heading, read.FoldedHeading));
    }

    /// <summary>A text counts as untranslated in a language of the site when it exists in another and not in this one.</summary>
    [Theory]
    [InlineData(null, null, 0)]
    [InlineData("Des murs.", null, 1)]
    [InlineData(null, "Walls.", 1)]
    [InlineData("Des murs.", "Walls.", 0)]
    [InlineData("  ", "Walls.", 1)]
    [InlineData("  ", " ", 0)]
    public async Task Missing_translations_are_counted_on_every_save(string? french, string? english, int missing)
    {
        await using var database = await TestDatabase.CreateAsync(Provider.Sqlite);
        await using var db = database.Open();
        var centre = Some.Centre("montclar");
        centre.Walls = new LocalizedText(
            new[] { KeyValuePair.Create("fr", french ?? ""), KeyValuePair.Create("en", english ?? "") });
        db.Add(centre);
        await db.SaveChangesAsync();
        Assert.Equal(missing, centre.MissingTranslations);

        centre.Now = LocalizedText.Of("Des concerts.", "Concerts.");
        await db.SaveChangesAsync();
        Assert.Equal(missing, (await db.Centres.AsNoTracking().SingleAsync()).MissingTranslations);
    }

    [Fact]
    public async Task The_heading_follows_the_name_and_what_it_is_found_by_too()
    {
        await using var database = await TestDatabase.CreateAsync(Provider.Sqlite);
        await using var db = database.Open();
        var centre = Some.Centre("montclar");
        db.Add(centre);
        await db.SaveChangesAsync();

        centre.Name = "Château d’Œuvre-l’Évêque";
        await db.SaveChangesAsync();

        var read = await db.Centres.AsNoTracking().SingleAsync();
        Assert.Equal(("Château d’Œuvre-l’Évêque", "chateau d oeuvre l eveque montclar"), (read.Heading, read.FoldedHeading));
    }

    [Fact]
    public async Task A_record_that_somebody_else_moved_is_not_moved_again()
    {
        await using var database = await TestDatabase.CreateAsync(Provider.Sqlite);
        await database.SaveAsync(new EditorialRecord("centres", 1));
        await using var first = database.Open();
        await using var second = database.Open();
        (await first.EditorialRecords.SingleAsync()).Schedule(DateTime.UnixEpoch, null);
        (await second.EditorialRecords.SingleAsync()).Schedule(null, DateTime.UnixEpoch);

        await first.SaveChangesAsync();

        var conflict = await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync());
        Assert.True(conflict.IsConflict());
    }

    /// <summary>Only what somebody else was faster in is a conflict; what is wrong in itself is none.</summary>
    [Fact]
    public async Task A_conflict_is_told_from_a_fault()
    {
        await using var database = await TestDatabase.CreateAsync(Provider.Sqlite);
        await database.SaveAsync(Some.Centre("montclar"));

        var twice = await Assert.ThrowsAsync<DbUpdateException>(() => database.SaveAsync(Some.Centre("montclar")));
        var tooLong = await Assert.ThrowsAnyAsync<DbUpdateException>(() => ChangeAsync(database, "UPDATE"));

        Assert.True(twice.IsConflict());
        Assert.False(twice.IsInUse());
        Assert.False(tooLong.IsConflict());
        Assert.False(tooLong.IsInUse());
    }

    private static async Task ChangeAsync(TestDatabase database, string what)
    {
        await using var db = database.Open();
        var centre = await db.Centres.SingleAsync();
        db.Entry(centre).Property(c => c.Phone).CurrentValue = what + new string('x', 5000);
        await db.SaveChangesAsync();
    }

    private static string ConnectionStringOf(TestDatabase database)
    {
        using var db = database.Open();
        return db.Database.GetConnectionString()!;
    }

    private static async Task SaveAsync(NetworkDbContext db, bool waits)
    {
        if (waits)
        {
            await db.SaveChangesAsync();
        }
        else
        {
            await Task.Run(() => db.SaveChanges());
        }
    }

    private sealed class Looking : BeforeSaveInterceptor
    {
        public int Looks { get; private set; }

        protected override void BeforeSaving(DbContext db) => Looks += db.ChangeTracker.HasChanges() ? 1 : 0;
    }
}
