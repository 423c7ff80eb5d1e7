using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Web.Features.Centres;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.OpenData;

/// <param name="Path">The last part of its address in the API.</param>
/// <param name="Name">The key of its name in the texts.</param>
public sealed record OpenList(string Path, string Name, int Count);

/// <param name="CountedOn">The day on which the items were counted.</param>
public sealed record OpenDataPage(IReadOnlyList<OpenList> Lists, DateOnly CountedOn);

/// <summary>What the open data holds, counted as its addresses answer: centres are the members of today.</summary>
public sealed class OpenDataQuery(NetworkDbContext db, CentreIndexSnapshot snapshot, TimeProvider clock)
{
    private static readonly string[] Names = ["Countries", "Programmes", "Calls", "Protocols", "Partners", "Projects"];

    public async Task<OpenDataPage> RunAsync(CancellationToken cancellationToken)
    {
        var index = await snapshot.GetAsync(cancellationToken);
        var counts = await Named(db.Countries, "Countries")
            .Concat(Named(db.Programmes, "Programmes"))
            .Concat(Named(db.Calls, "Calls"))
            .Concat(Named(db.Protocols, "Protocols"))
            .Concat(Named(db.Partners, "Partners"))
            .Concat(Named(db.Projects, "Projects"))
            .GroupBy(item => item.Name)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
        var today = TimeZoneInfo.ConvertTimeBySystemTimeZoneId(clock.GetUtcNow().UtcDateTime, Call.DefaultTimeZone);
        return new OpenDataPage(
            [
                new OpenList("centres", "Centres", index.CurrentCount),
                .. Names.Select(name => new OpenList(name.ToLowerInvariant(), name, counts.GetValueOrDefault(name))),
            ],
            DateOnly.FromDateTime(today));
    }

    private static IQueryable<Item> Named<T>(IQueryable<T> content, string name)
        where T : ContentItem =>
        content.Published().Select(item => new Item { Name = name, Id = item.Id });

    private sealed class Item
    {
        public required string Name { get; init; }

        public required int Id { get; init; }
    }
}
