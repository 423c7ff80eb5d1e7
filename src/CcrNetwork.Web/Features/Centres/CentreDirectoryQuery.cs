using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Maps;
using CcrNetwork.Web.Infrastructure.Paging;
using CcrNetwork.Web.Infrastructure.Search;

namespace CcrNetwork.Web.Features.Centres;

/// <param name="Value">As in the query string.</param>
/// <param name="Count">How many centres choosing it alone in its group would leave.</param>
public sealed record FacetOption(string Value, string Label, int Count, bool IsChosen);

public sealed record FacetGroup(Facet Facet, IReadOnlyList<FacetOption> Options)
{
    public int ChosenCount => Options.Count(option => option.IsChosen);
}

/// <param name="Map">The marks, some joined; null where <see cref="Atlas"/> shows the centres by name.</param>
/// <param name="NearestTo">The place that distances are counted from.</param>
/// <param name="Distances">From there to the centres on this page, by their slugs.</param>
/// <param name="ClosePlaces">Names like that of a place that nobody knows.</param>
public sealed record CentreDirectoryPage(
    CentreFilter Filter,
    PagedList<CentreCard> Centres,
    IReadOnlyList<FacetGroup> Facets,
    DrawnMap? Map,
    IReadOnlyList<CentreCard> Proposals,
    string? NearestTo,
    IReadOnlyDictionary<string, CardNote> Distances,
    IReadOnlyList<string> ClosePlaces)
{
    /// <summary>The town or region that was sought where no centre answers to it.</summary>
    public string? SoughtPlace { get; init; }

    /// <summary>The map with names; null where there are too many.</summary>
    public Atlas? Atlas { get; init; }

    /// <summary>How many of the result no map can show, because nobody knows where they lie.</summary>
    public int UnplacedCount { get; init; }
}

/// <summary>Answers the directory: list, facets and map of the same result.</summary>
public sealed class CentreDirectoryQuery(
    CentreSearchQuery search, SearchableCentresSnapshot searchable, FacetLabels labels, Facets facets, Texts texts)
{
    public const int PageSize = 24;
    private const int MostProposals = 5;
    private static readonly Dictionary<string, CardNote> None = [];

    public async Task<CentreDirectoryPage> RunAsync(CentreFilter filter, CancellationToken cancellationToken)
    {
        var result = await search.RunAsync(filter, cancellationToken);
        var index = result.Index;
        var cards = PagedList.Of(
            result.Numbers, result.Count, filter.PageNumber, PageSize, number => labels.Card(index, index.Centres[number]));
        var atlas = CentreMap.AtlasOf(index, result.Found);
        var proposals = result.Count == 0 && filter.Search is not null
            ? (await searchable.GetAsync(cancellationToken)).Closest(filter.Search, MostProposals)
                .Select(centre => labels.Card(index, centre))
                .ToList()
            : [];

        return new CentreDirectoryPage(filter, cards, Groups(index, filter, result.Matched),
            atlas is null ? CentreMap.OfFound(index, result.Found, filter) : null, proposals,
            result.NearestTo?.Name, result.NearestTo is { } near ? DistancesOf(index, cards.Items, near) : None,
            filter.IsByDistance && result.NearestTo is null ? Places.Closest(index, filter.Place, MostProposals) : [])
        {
            SoughtPlace = result.Count == 0 ? Places.FindTown(filter.Search)?.Name : null,
            Atlas = atlas,
            UnplacedCount = result.Count - result.Found.CountWith(index.Squares.Placed),
        };
    }

    private Dictionary<string, CardNote> DistancesOf(CentreIndex index, IEnumerable<CentreCard> cards, NamedPlace near) => cards
        .Select(card => index.Centres[index.BySlug[card.Slug]])
        .Where(centre => centre.IsPlaced)
        .ToDictionary(
            centre => centre.Slug,
            centre => new CardNote(
                texts[
                    "Centres.Away",
                    Formats.Number(
                        (long)Math.Round(
                            Distance.Kilometres(near.Latitude, near.Longitude, centre.Latitude!.Value, centre.Longitude!.Value)))],
                null));

    private List<FacetGroup> Groups(CentreIndex index, CentreFilter filter, DocumentSet matched)
    {
        var groups = new List<FacetGroup>();
        foreach (var facet in facets.All)
        {
            var base_ = index.Chosen(filter, leaveOut: facet).KeepOnly(matched);
            var chosen = filter.Chosen.Of(facet);
            var options = labels.Values(index, facet)
                .Select(value => new FacetOption(
                    value.Value, value.Label, value.Centres.CountWith(base_), chosen.Contains(value.Value)))
                .Where(option => option.Count > 0 || option.IsChosen);
            groups.Add(new FacetGroup(facet, facet.IsInOwnOrder ? [.. options] : [.. options.OrderByDescending(option => option.Count)]));
        }

        return groups;
    }
}
