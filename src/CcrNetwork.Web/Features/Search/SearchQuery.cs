using CcrNetwork.Web.Features.Centres;

namespace CcrNetwork.Web.Features.Search;

public sealed record SearchGroup(SearchKind Kind, IReadOnlyList<SearchEntry> Entries);

/// <param name="CentreTotal">All centres found, of which only the first are shown.</param>
/// <param name="Proposals">The closest names when nothing was found.</param>
public sealed record SearchPage(
    string? Search, IReadOnlyList<CentreCard> Centres, int CentreTotal, IReadOnlyList<SearchGroup> Groups, IReadOnlyList<CentreCard> Proposals)
{
    public int Total => CentreTotal + Groups.Sum(group => group.Entries.Count);
}

/// <summary>Searches all published content, grouped by kind.</summary>
public sealed class SearchQuery(CentreIndexSnapshot centres, SearchIndexSnapshot others, FacetLabels labels)
{
    private const int MostCentres = 6;
    private const int MostProposals = 5;

    public async Task<SearchPage> RunAsync(string? search, CancellationToken cancellationToken)
    {
        var filter = new CentreFilter { Q = search };
        var index = await centres.GetAsync(cancellationToken);
        var rest = await others.GetAsync(cancellationToken);
        if (rest.Texts.Match(filter.Search) is not { } match)
        {
            return new SearchPage(filter.Search, [], 0, [], []);
        }

        var everyKind = filter with { Membership = [.. index.Values(Facet.Membership).Keys] };
        var found = CentreSearch.Run(index, everyKind).Numbers;
        var groups = match.All.Numbers()
            .OrderByDescending(match.ByName.Contains).ThenBy(number => number)
            .Select(number => rest.Entries[number])
            .GroupBy(entry => entry.Kind)
            .OrderBy(group => group.Key)
            .Select(group => new SearchGroup(group.Key, [.. group]))
            .ToList();
        var proposals = found.Count == 0 && groups.Count == 0
            ? index.Closest(filter.Search, MostProposals).Select(centre => labels.Card(index, centre)).ToList()
            : [];

        return new SearchPage(
            filter.Search, [.. found.Take(MostCentres).Select(number => labels.Card(index, index.Centres[number]))], found.Count, groups, proposals);
    }
}
