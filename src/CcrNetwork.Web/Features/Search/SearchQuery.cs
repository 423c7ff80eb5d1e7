using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Centres;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Published;
using CcrNetwork.Web.Infrastructure.RichTexts;
using CcrNetwork.Web.Infrastructure.Search;
using Microsoft.AspNetCore.Html;

namespace CcrNetwork.Web.Features.Search;

/// <param name="Path">Without the language.</param>
/// <param name="Language">Of the excerpt.</param>
public sealed record SearchResult(string Path, LocalizedText Title, IReadOnlyList<ExcerptPart> Excerpt, string Language)
{
    /// <summary>What was sought is marked; between its parts no space comes in.</summary>
    public IHtmlContent ExcerptHtml()
    {
        var html = new HtmlContentBuilder();
        foreach (var part in Excerpt)
        {
            html.AppendHtml(part.IsHit ? "<mark>" : "").AppendText(part.Text, Language).AppendHtml(part.IsHit ? "</mark>" : "");
        }

        return html;
    }
}

/// <summary>The results of one kind, the best first; of centres the cards.</summary>
/// <param name="Total">Of centres all that are found, of which only the first are shown.</param>
public sealed record SearchGroup(PublishedKind Kind, IReadOnlyList<SearchResult> Results, IReadOnlyList<CentreCard> Centres, int Total);

/// <param name="Groups">The kind with the best result first.</param>
/// <param name="HoldsAll">Whether the results hold all words; if not, nothing does.</param>
/// <param name="NearCentres">The centres with the closest names when nothing was found, and so</param>
/// <param name="NearResults">with other pages.</param>
public sealed record SearchPage(
    string? Search, IReadOnlyList<SearchGroup> Groups, bool HoldsAll, IReadOnlyList<CentreCard> NearCentres,
    IReadOnlyList<SearchResult> NearResults)
{
    /// <summary>What the results are of, where what was typed finds nothing and a word of it is nearly another.</summary>
    public string? Meant { get; init; }

    /// <summary>The town or region that was typed, near which there may be centres.</summary>
    public string? Place { get; init; }

    public int Total => Groups.Sum(group => group.Total);
}

/// <summary>Searches all published content, grouped by kind.</summary>
public sealed class SearchQuery(SearchableCentresSnapshot centres, SearchIndexSnapshot others, FacetLabels labels, PublishedKinds kinds)
{
    private const int MostCentres = 6;
    private const int MostProposals = 3;
    private const int MostInPart = 12;

    /// <summary>Of what holds only a part of the words, what says less than this share of the best is left out.</summary>
    private const float LeastPart = 0.4f;

    public async Task<SearchPage> RunAsync(string? search, CancellationToken cancellationToken)
    {
        var page = await FindAsync(search, cancellationToken);
        return page.Total == 0 && page.Place is null && SearchHabits.Default.Corrected(page.Search) is { } meant
            && await FindAsync(meant, cancellationToken) is { Total: > 0 } corrected
                ? corrected with { Search = page.Search, Meant = meant }
                : page;
    }

    private async Task<SearchPage> FindAsync(string? search, CancellationToken cancellationToken)
    {
        var filter = new CentreFilter { Q = search };
        var searched = await centres.GetAsync(cancellationToken);
        var index = searched.Index;
        var rest = await others.GetAsync(cancellationToken);
        var units = SearchHabits.Default.Read(filter.Search);
        if (units.Count == 0)
        {
            return new SearchPage(filter.Search, [], HoldsAll: true, [], []);
        }

        var (ofCentres, ofOthers) = (searched.Texts.Rank(filter.Search, MostInPart), rest.Texts.Rank(filter.Search));
        var holdsAll = (ofCentres.HoldsAll && ofCentres.Count > 0) || (ofOthers.HoldsAll && ofOthers.Count > 0);
        var kindOfCentres = kinds.All.Single(kind => kind is CentresPublished);
        var found = (
            IsUsed(ofCentres, holdsAll) ? ofCentres.Documents.Select(
                document => (document.Score, Kind: kindOfCentres, document.Number)) : [])
            .Concat(
                IsUsed(ofOthers, holdsAll) ? ofOthers.Documents.Select(
                    document => (document.Score, rest.Entries[document.Number].Kind, document.Number)) : [])
            .OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Kind.Order).ThenBy(hit => hit.Number)
            .ToList();
        if (!holdsAll && found.Count > 0)
        {
            found = [.. found.Where(hit => hit.Score >= found[0].Score * LeastPart).Take(MostInPart)];
        }

        // Groups come in the order of their best results, for the list they are made from is in that order.
        var groups = found
            .GroupBy(hit => hit.Kind)
            .Select(group => group.Key == kindOfCentres
                ? new SearchGroup(
                    group.Key, [], [.. group.Take(MostCentres).Select(hit => labels.Card(index, index.Centres[hit.Number]))],
                    holdsAll ? ofCentres.Count : group.Count())
                : new SearchGroup(group.Key, [.. group.Select(hit => ResultOf(rest.Entries[hit.Number].Entry, units))], [], group.Count()))
            .ToList();
        var page = groups.Count > 0
            ? new SearchPage(filter.Search, groups, holdsAll, [], [])
            : new SearchPage(
                filter.Search, [], HoldsAll: true,
                [.. searched.Closest(filter.Search, MostProposals).Select(centre => labels.Card(index, centre))],
                [.. rest.Texts.Closest(filter.Search, MostProposals).Select(number => ResultOf(rest.Entries[number].Entry, units))]);
        return page with { Place = Places.FindTown(filter.Search)?.Name };
    }

    private static bool IsUsed(Ranking ranking, bool holdsAll) => ranking.HoldsAll || !holdsAll;

    private static SearchResult ResultOf(SearchEntry entry, IReadOnlyList<SearchUnit> units)
    {
        var language = SiteLanguages.Current.Code;
        var summary = entry.Summary?.In(language) ?? new TextInLanguage("", language);
        return new SearchResult(entry.Path, entry.Title, Excerpt.Of(summary.Text, units), summary.Language);
    }
}
