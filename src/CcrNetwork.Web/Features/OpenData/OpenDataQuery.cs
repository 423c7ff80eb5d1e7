using CcrNetwork.Data;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Centres;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Published;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.OpenData;

/// <param name="ChangedAt">When an item of it last changed; null when it has none.</param>
public sealed record OpenList(PublishedKind Kind, int Count, DateTime? ChangedAt);

/// <param name="CountedOn">The day on which the items were counted.</param>
/// <param name="ExampleCentre">The slug of a centre whose card can be looked at; null when there is none.</param>
public sealed record OpenDataPage(IReadOnlyList<OpenList> Lists, DateOnly CountedOn, string? ExampleCentre);

/// <summary>What the open data holds, counted as its addresses answer: centres are the members of today.</summary>
public sealed class OpenDataQuery(NetworkDbContext db, CentreIndexSnapshot snapshot, PublishedKinds kinds, TimeProvider clock)
{
    public async Task<OpenDataPage> RunAsync(CancellationToken cancellationToken)
    {
        var index = await snapshot.GetAsync(cancellationToken);
        var now = clock.GetUtcNow();
        var counted = await kinds.OpenData.Select(kind => kind.OpenRows(db, now)).Aggregate((some, more) => some.Concat(more))
            .GroupBy(item => item.Kind)
            .Select(group => new { group.Key, Count = group.Count(), ChangedAt = group.Max(item => item.ChangedAt) })
            .ToDictionaryAsync(group => group.Key, cancellationToken);
        return new OpenDataPage(
            [.. kinds.OpenData.Select(kind => counted.TryGetValue(kind.Name, out var found)
                ? new OpenList(kind, found.Count, found.ChangedAt)
                : new OpenList(kind, 0, null))],
            OfficeDay.Of(now),
            index.Centres.FirstOrDefault(centre => centre.IsCurrent)?.Slug);
    }
}
