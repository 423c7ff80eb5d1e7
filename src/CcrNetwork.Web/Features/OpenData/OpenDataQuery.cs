using CcrNetwork.Data;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Features.PartnerSearch;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.OpenData;

/// <param name="ChangedAt">When an item of it last changed; null when it has none.</param>
public sealed record OpenList(OpenDataset Dataset, int Count, DateTime? ChangedAt);

/// <param name="CountedOn">The day on which the items were counted.</param>
/// <param name="ExampleCentre">The slug of a centre whose card can be looked at; null when there is none.</param>
public sealed record OpenDataPage(IReadOnlyList<OpenList> Lists, DateOnly CountedOn, string? ExampleCentre);

/// <summary>What the open data holds, counted as its addresses answer: centres are the members of today.</summary>
public sealed class OpenDataQuery(NetworkDbContext db, CentreIndexSnapshot snapshot, TimeProvider clock)
{
    public async Task<OpenDataPage> RunAsync(CancellationToken cancellationToken)
    {
        var index = await snapshot.GetAsync(cancellationToken);
        var counted = await Named(db.Centres.InTheNetwork(), "Centres")
            .Concat(Named(db.Countries, "Countries"))
            .Concat(Named(db.Programmes, "Programmes"))
            .Concat(Named(db.Calls, "Calls"))
            .Concat(Named(db.Protocols, "Protocols"))
            .Concat(Named(db.Partners, "Partners"))
            .Concat(Named(db.Projects, "Projects"))
            .Concat(Named(db.News, "News"))
            .Concat(Named(db.AgendaEvents, "Agenda"))
            .Concat(Named(db.Resources.ForEveryone(), "Resources"))
            .Concat(Named(db.PartnerSearches.ForEveryone().Current(OfficeDay.Of(clock.GetUtcNow())), "PartnerSearch"))
            .Concat(Named(db.FundingCalls, "Funding"))
            .GroupBy(item => item.Name)
            .Select(group => new { group.Key, Count = group.Count(), ChangedAt = group.Max(item => item.ChangedAt) })
            .ToDictionaryAsync(group => group.Key, cancellationToken);
        return new OpenDataPage(
            [.. OpenDataset.All.Select(dataset => counted.TryGetValue(dataset.Name, out var found)
                ? new OpenList(dataset, found.Count, found.ChangedAt)
                : new OpenList(dataset, 0, null))],
            OfficeDay.Of(clock.GetUtcNow()),
            index.Centres.FirstOrDefault(centre => centre.IsCurrent)?.Slug);
    }

    private static IQueryable<Item> Named<T>(IQueryable<T> content, string name)
        where T : ContentItem =>
        content.Published().Select(item => new Item { Name = name, Id = item.Id, ChangedAt = item.ChangedAt });

    private sealed class Item
    {
        public required string Name { get; init; }

        public required int Id { get; init; }

        public required DateTime ChangedAt { get; init; }
    }
}
