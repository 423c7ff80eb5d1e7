using System.Collections;
using System.Text.Json;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Data.Conversions;
using CcrNetwork.Data.Tests.Support;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Data.Tests;

/// <summary>What is saved comes back the same: every mapped property of every kind, with a value that is not its default.</summary>
public sealed class RoundTripTests
{
    [Theory, On(Provider.Sqlite), On(Provider.SqlServer)]
    public async Task Every_kind_comes_back_as_it_was_saved(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var db = database.Open();
        db.AddRange(Everything.Make());
        await db.SaveChangesAsync();
        var account = await db.Accounts.SingleAsync();
        account.GiveRole(StaffRole.CentreEditor, [(await db.Centres.FirstAsync()).Id]);
        db.AddRange(
            Everything.MakeFor(
                account, (await db.AgendaEvents.SingleAsync()).Id, (await db.FundingSubscriptions.SingleAsync()).Id,
                (await db.LinkChecks.SingleAsync()).Id));
        await db.SaveChangesAsync();
        var saved = await DescribeAsync(db);

        await using var after = database.Open();
        var loaded = await DescribeAsync(after);

        Assert.Equal(saved, loaded);
    }

    [Fact]
    public void Every_kind_is_among_what_is_tried()
    {
        using var db = new Sqlite.SqliteContextFactory().CreateDbContext([]);
        var account = new Account("Zoé", "zoe@example.org", StaffRole.CentreEditor, "fr", DateTime.UnixEpoch);
        account.GiveRole(StaffRole.CentreEditor, [1]);
        db.AddRange([account, .. Everything.Make(), .. Everything.MakeFor(account, eventId: 1, subscriptionId: 1, linkId: 1)]);
        db.ChangeTracker.DetectChanges();

        var tried = db.ChangeTracker.Entries().Select(e => e.Metadata.ClrType).ToHashSet();
        var portalTypes = db.Model.GetEntityTypes().Where(t => !t.IsOwned() && !t.ClrType.IsGenericType).Select(t => t.ClrType);
        Assert.All(portalTypes, type => Assert.Contains(type, tried));
    }

    [Fact]
    public void No_property_is_tried_with_its_default()
    {
        using var db = new Sqlite.SqliteContextFactory().CreateDbContext([]);
        db.AddRange(Everything.Make());
        db.ChangeTracker.DetectChanges();

        string[] stamped =
        [
            nameof(ContentItem.ChangedAt), nameof(ContentItem.Version), nameof(ContentItem.Heading),
            nameof(ContentItem.FoldedHeading), nameof(ContentItem.MissingTranslations),
        ];
        var untried = db.ChangeTracker.Entries()
            .Where(e => e.Metadata.ClrType.Namespace!.StartsWith("CcrNetwork.Domain", StringComparison.Ordinal))
            .SelectMany(e => e.Properties)
            .Where(p => !p.Metadata.IsKey() && !p.Metadata.IsForeignKey() && !stamped.Contains(p.Metadata.Name))
            .Where(p => IsDefault(p.CurrentValue));
        Assert.Empty(untried.Select(p => $"{p.EntityEntry.Metadata.ClrType.Name}.{p.Metadata.Name}"));
    }

    private static bool IsDefault(object? value) => value switch
    {
        null or "" or false => true,
        IEnumerable list and not string => !list.GetEnumerator().MoveNext(),
        ValueType number when number is not Enum => number.Equals(Activator.CreateInstance(number.GetType())),
        _ => false,
    };

    private static async Task<List<string>> DescribeAsync(NetworkDbContext db)
    {
        var rows = new List<string>();
        foreach (var type in db.Model.GetEntityTypes().Where(t => !t.IsOwned() && !t.ClrType.IsGenericType))
        {
            var set = (IQueryable)typeof(DbContext)
                .GetMethod(nameof(DbContext.Set), 1, [])!
                .MakeGenericMethod(type.ClrType)
                .Invoke(db, null)!;
            foreach (var entity in await set.Cast<object>().ToListAsync())
            {
                var entry = db.Entry(entity);
                var values = entry.Properties.Concat(entry.ComplexProperties.SelectMany(c => c.Properties))
                    .Select(p => $"{p.Metadata.Name}={JsonSerializer.Serialize(p.CurrentValue, NetworkJson.Options)}");
                rows.Add($"{type.ClrType.Name}: {string.Join("; ", values)}");
            }
        }

        rows.Sort(StringComparer.Ordinal);
        return rows;
    }
}
