using CcrNetwork.Data.Tests.Support;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Data.Tests;

public sealed class SavingTests
{
    [Theory, On(Provider.Sqlite), On(Provider.SqlServer)]
    public async Task A_second_centre_with_the_same_address_is_refused(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.SaveAsync(Some.Centre("montclar"));

        await Assert.ThrowsAsync<DbUpdateException>(() => database.SaveAsync(Some.Centre("montclar")));
    }

    [Theory, On(Provider.Sqlite), On(Provider.SqlServer)]
    public async Task A_second_discipline_with_the_same_address_is_refused(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.SaveAsync(new Discipline("music", Some.Text("Musique")));

        await Assert.ThrowsAsync<DbUpdateException>(() => database.SaveAsync(new Discipline("music", Some.Text("Musique"))));
    }

    [Theory, On(Provider.Sqlite), On(Provider.SqlServer)]
    public async Task Of_two_who_edit_the_same_centre_the_second_is_refused(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.SaveAsync(Some.Centre("montclar"));
        await using var first = database.Open();
        await using var second = database.Open();
        var mine = await first.Centres.SingleAsync();
        var theirs = await second.Centres.SingleAsync();

        mine.Name = "Mine";
        await first.SaveChangesAsync();
        theirs.Name = "Theirs";

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync());
        await using var after = database.Open();
        Assert.Equal("Mine", (await after.Centres.SingleAsync()).Name);
    }

    [Theory, On(Provider.Sqlite), On(Provider.SqlServer)]
    public async Task A_form_that_carries_an_old_version_is_refused(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.SaveAsync(Some.Centre("montclar"));
        await using var db = database.Open();
        var centre = await db.Centres.SingleAsync();

        db.Entry(centre).Property(c => c.Version).OriginalValue = Guid.NewGuid();
        centre.Name = "Stale";

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync());
    }

    [Theory, On(Provider.Sqlite), On(Provider.SqlServer)]
    public async Task Every_save_stamps_the_time_and_a_new_version(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.SaveAsync(Some.Centre("montclar"));
        await using var db = database.Open();
        var centre = await db.Centres.SingleAsync();
        var (created, version) = (centre.ChangedAt, centre.Version);

        database.Clock.Advance(TimeSpan.FromHours(1) + TimeSpan.FromTicks(7));
        centre.Publish(database.Clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync();

        await using var after = database.Open();
        var saved = await after.Centres.SingleAsync();
        Assert.Equal(created.AddHours(1), saved.ChangedAt);
        Assert.Equal(DateTimeKind.Utc, saved.ChangedAt.Kind);
        Assert.NotEqual(version, saved.Version);
        Assert.Equal(PublicationState.Published, saved.State);
    }

    [Theory, On(Provider.Sqlite), On(Provider.SqlServer)]
    public async Task A_save_without_a_change_stamps_nothing(Provider provider)
    {
        await using var database = await TestDatabase.CreateSeededAsync(provider);
        await using var db = database.Open();
        await db.Programmes.Include(p => p.Disciplines).LoadAsync();
        await db.Projects.LoadAsync();
        await db.Countries.LoadAsync();
        await db.Centres.LoadAsync();

        Assert.Equal(0, await db.SaveChangesAsync());
    }

    [Theory, On(Provider.Sqlite), On(Provider.SqlServer)]
    public async Task A_line_of_the_audit_log_is_neither_changed_nor_deleted(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.SaveAsync(new AuditEntry(Actor.Portal, "content.published", "centres", 1, "Arc", DateTime.UnixEpoch));
        await using var db = database.Open();
        var line = await db.AuditEntries.SingleAsync();

        db.Entry(line).Property(entry => entry.SubjectName).CurrentValue = "Ambronay";
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
        db.Remove(line);
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());

        await using var after = database.Open();
        Assert.Equal("Arc", (await after.AuditEntries.SingleAsync()).SubjectName);
    }
}
