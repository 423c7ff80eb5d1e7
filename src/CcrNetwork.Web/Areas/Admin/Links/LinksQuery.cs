using CcrNetwork.Data;
using CcrNetwork.Data.Links;
using CcrNetwork.Domain.Staff;
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

public sealed class LinksQuery(NetworkDbContext db, ItemHeadings itemHeadings)
{
    private const int PageSize = 50;

    /// <summary>A file holds no more.</summary>
    private const int Most = 20_000;

    /// <summary>Of one address, no more of the items that hold it are named.</summary>
    private const int MostPlaces = 50;

    public async Task<LinksPage> RunAsync(LinkState? state, int page, Actor actor, CancellationToken cancellationToken)
    {
        var counts = await db.LinkChecks.GroupBy(link => link.State).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(row => row.Key, row => row.Count, cancellationToken);
        var total = state is { } chosen
            ? counts.GetValueOrDefault(chosen)
            : LinkChecks.StatesOfCare.Sum(one => counts.GetValueOrDefault(one));
        var cut = new PageCut(total, page, PageSize);
        var rows = await RowsAsync(state, cut.Skip, cut.Size, actor, cancellationToken);
        return new LinksPage(cut.With(rows), state, counts);
    }

    public Task<IReadOnlyList<LinkRow>> AllAsync(LinkState? state, Actor actor, CancellationToken cancellationToken) =>
        RowsAsync(state, 0, Most, actor, cancellationToken);

    private async Task<IReadOnlyList<LinkRow>> RowsAsync(
        LinkState? state, int skip, int take, Actor actor, CancellationToken cancellationToken)
    {
        var wanted = state is { } chosen ? db.LinkChecks.Where(link => link.State == chosen) : db.LinkChecks.NeedingCare();
        var links = await wanted
            .OrderBy(link => link.Host).ThenBy(link => link.Id)
            .Skip(skip).Take(take)
            .Include(
                link => link.Places.OrderBy(place => place.Kind).ThenBy(place => place.ItemId).ThenBy(place => place.Key).Take(MostPlaces))
            .ToListAsync(cancellationToken);
        var headings = await itemHeadings.OfAsync(
            links.SelectMany(link => link.Places).Select(place => (place.Kind, place.ItemId)), actor, cancellationToken);
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
}
