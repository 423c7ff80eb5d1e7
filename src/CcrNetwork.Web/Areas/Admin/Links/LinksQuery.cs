using CcrNetwork.Data;
using CcrNetwork.Data.Links;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Paging;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Links;

/// <summary>An item that holds a link.</summary>
public sealed record LinkHolder(string Kind, int Id, string Heading);

public sealed record LinkRow(
    int Id, string Address, LinkState State, string? Reason, string? MovedTo, DateTime? CheckedAt, DateTime NextCheckAt,
    IReadOnlyList<LinkHolder> Holders);

/// <param name="State">The state chosen; null for all that need care.</param>
/// <param name="Counts">How many links are in each state.</param>
public sealed record LinksPage(PagedList<LinkRow> Links, LinkState? State, IReadOnlyDictionary<LinkState, int> Counts);

public sealed class LinksQuery(NetworkDbContext db, ContentKinds kinds)
{
    private const int PageSize = 50;

    /// <summary>A file holds no more.</summary>
    private const int Most = 20_000;

    /// <summary>Of one address, no more of the items that hold it are named.</summary>
    private const int MostPlaces = 50;

    public async Task<LinksPage> RunAsync(LinkState? state, int page, CancellationToken cancellationToken)
    {
        var counts = await db.LinkChecks.GroupBy(link => link.State).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(row => row.Key, row => row.Count, cancellationToken);
        var total = state is { } chosen
            ? counts.GetValueOrDefault(chosen)
            : LinkChecks.StatesOfCare.Sum(one => counts.GetValueOrDefault(one));
        var cut = new PageCut(total, page, PageSize);
        var rows = await RowsAsync(state, cut.Skip, cut.Size, cancellationToken);
        return new LinksPage(cut.With(rows), state, counts);
    }

    public Task<IReadOnlyList<LinkRow>> AllAsync(LinkState? state, CancellationToken cancellationToken) =>
        RowsAsync(state, 0, Most, cancellationToken);

    private async Task<IReadOnlyList<LinkRow>> RowsAsync(LinkState? state, int skip, int take, CancellationToken cancellationToken)
    {
        var wanted = state is { } chosen ? db.LinkChecks.Where(link => link.State == chosen) : db.LinkChecks.NeedingCare();
        var links = await wanted
            .OrderBy(link => link.Host).ThenBy(link => link.Id)
            .Skip(skip).Take(take)
            .Include(
                link => link.Places.OrderBy(place => place.Kind).ThenBy(place => place.ItemId).ThenBy(place => place.Key).Take(MostPlaces))
            .ToListAsync(cancellationToken);
        var headings = await HeadingsAsync(links, cancellationToken);
        return
        [
            .. links.Select(link => new LinkRow(
                link.Id, link.Address, link.State, link.Reason, link.MovedTo, link.CheckedAt, link.NextCheckAt,
                [
                    .. link.Places.Select(place => (place.Kind, Id: place.ItemId)).Distinct().Where(headings.ContainsKey)
                        .Select(item => new LinkHolder(item.Kind, item.Id, headings[item])),
                ])),
        ];
    }

    private async Task<Dictionary<(string Kind, int Id), string>> HeadingsAsync(
        IEnumerable<LinkCheck> links, CancellationToken cancellationToken)
    {
        var headings = new Dictionary<(string, int), string>();
        foreach (var places in links.SelectMany(link => link.Places).GroupBy(place => place.Kind, place => place.ItemId))
        {
            if (kinds.Find(places.Key) is { } kind)
            {
                var ids = places.Distinct().ToList();
                foreach (
                    var item in await kind
                        .Items(db)
                        .Where(item => ids.Contains(item.Id))
                        .Select(item => new { item.Id, item.Heading })
                        .ToListAsync(cancellationToken))
                {
                    headings[(kind.Name, item.Id)] = item.Heading;
                }
            }
        }

        return headings;
    }
}
