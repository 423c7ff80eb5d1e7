using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Maps;
using Microsoft.AspNetCore.Http.Extensions;

namespace CcrNetwork.Web.Features.Directory;

/// <summary>The query string of the directory. Values that do not exist are ignored, so that no address ever fails.</summary>
public sealed record CentreFilter
{
    public const string SortByName = "name";
    public const string SortByCountry = "country";
    public const string SortByRecency = "recent";
    public const string SortByDistance = "near";

    /// <summary>In the order in which they are offered; the first is what counts where none is chosen.</summary>
    public static readonly IReadOnlyList<string> Sorts = [SortByName, SortByCountry, SortByRecency, SortByDistance];

    public const int LongestSearch = 120;

    public string? Q { get; init; }

    /// <summary>The values of the facets, each under its own parameter.</summary>
    public ChosenFacets Chosen { get; init; } = ChosenFacets.None;

    public string? Sort { get; init; }

    /// <summary>What distances are counted from: a town, region, centre or country.</summary>
    public string? Place { get; init; }

    /// <summary>A part of the map, see <see cref="MapArea"/>.</summary>
    public string? Area { get; init; }

    /// <summary>The view of the interactive map, kept in the address by its script.</summary>
    public string? View { get; init; }

    public string? Page { get; init; }

    /// <summary>Who names a place and leaves the order alone wants to know what is near.</summary>
    public bool IsByDistance => !string.IsNullOrWhiteSpace(Place) && (string.IsNullOrWhiteSpace(Sort) || Sort == SortByDistance);

    public string? Search => string.IsNullOrWhiteSpace(Q) ? null : CleanText.Cut(Q.Trim(), LongestSearch);

    public int PageNumber => int.TryParse(Page, out var page) && page is > 0 and < 100_000 ? page : 1;

    public MapArea? MapArea => Infrastructure.Maps.MapArea.TryParse(Area, out var area) ? area : null;

    /// <summary>The query string of this filter with some parts changed; begins with “?”, or empty.</summary>
    public string Query(
        Facet? without = null, string? withoutValue = null, bool withoutSearch = false, bool withoutArea = false, int page = 1,
        MapArea? area = null)
    {
        var query = new QueryBuilder();
        if (Search is { } search && !withoutSearch)
        {
            query.Add("q", search);
        }

        foreach (var (facet, value) in Chosen.All().Where(chosen => chosen.Facet != without || chosen.Value != withoutValue))
        {
            query.Add(facet.Parameter, value);
        }

        AddUnlessEmpty(query, "sort", Sort);
        AddUnlessEmpty(query, "place", Place);
        AddUnlessEmpty(query, "area", area?.ToString() ?? (withoutArea ? null : MapArea?.ToString()));
        AddUnlessEmpty(query, "page", page > 1 ? page.ToString(System.Globalization.CultureInfo.InvariantCulture) : null);
        return query.ToString();
    }

    private static void AddUnlessEmpty(QueryBuilder query, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            query.Add(name, value);
        }
    }
}
