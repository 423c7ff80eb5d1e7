using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Maps;
using CcrNetwork.Web.Infrastructure.Search;

namespace CcrNetwork.Web.Features.Directory;

/// <summary>The drawn map of some centres: each point leads to a centre, each cluster to its part of the directory.</summary>
public static class CentreMap
{
    /// <summary>Of all centres that count as members today.</summary>
    public static DrawnMap? OfCurrent(CentreIndex index)
    {
        var language = SiteLanguages.Current.Code;
        var places = index.Squares.PlacesOf(index.CurrentNumbers, language);
        return places.Count == 0
            ? null
            : DrawnMap.Of(places, (area, _) => $"/{language}/centres{new CentreFilter().Query(area: area)}#results");
    }

    private const int MostBeside = 6;

    /// <summary>Size of the names on a plate that is drawn beside a list, and on one that is drawn narrow.</summary>
    private const double BesideLetter = 19;
    private const double TallLetter = 24;

    /// <summary>With more places, names no longer help and marks must be joined.</summary>
    private const int MostOnPlate = 60;

    /// <summary>The marks of what a filter finds; those that lie close are joined and lead to their part of the result.</summary>
    public static DrawnMap OfFound(CentreIndex index, DocumentSet found, CentreFilter filter)
    {
        var language = SiteLanguages.Current.Code;
        return index.DrawnMaps.GetOrMake($"{language}{filter.Query()}", () => DrawnMap.Of(
            index.Squares.PlacesOf(found, language), (area, _) => $"/{language}/centres{filter.Query(area: area)}#results"));
    }

    /// <summary>The same of all that count as members today, as the home page shows it.</summary>
    public static DrawnMap OverviewOf(CentreIndex index)
    {
        var language = SiteLanguages.Current.Code;
        return index.DrawnMaps.GetOrMake($"{language} overview", () => DrawnMap.Of(
            index.Squares.PlacesOf(index.CurrentNumbers, language), (area, _) => $"/{language}/centres?area={area}") with
        { Inset = null, IsOverview = true });
    }

    /// <summary>The centres found, by name on the plates of their countries. Null where there are too many for that.</summary>
    /// <param name="isOverview">Whether the map of Europe stands alone, without the country that stands out.</param>
    public static Atlas? AtlasOf(CentreIndex index, DocumentSet found, bool isOverview = false)
    {
        var language = SiteLanguages.Current.Code;
        var centres = found.Numbers().Take(MostOnPlate + 1).Select(number => index.Centres[number]).ToList();
        if (centres.Count > MostOnPlate)
        {
            return null;
        }

        return index.Atlases.GetOrMake(
            $"{language} {isOverview} {string.Join(' ', centres.Select(centre => centre.Slug))}",
            () => Atlas.Of(
                [.. centres.Where(centre => centre.IsPlaced)
                    .Select(centre => new AtlasPlace(centre.CountryCode, MapSquares.PlaceOf(centre, language)))],
                language, code => FacetLabels.Country(index, code), code => $"/{language}/centres?country={code}#results",
                (area, _) => $"/{language}/centres?area={area}#results", isOverview));
    }

    /// <summary>
    /// The plate of a country with its centres by name. Null for a country without one, without a centre on it, or with too many.
    /// </summary>
    public static PlateMap? OfCountry(string countryCode, IReadOnlyCollection<IndexedCentre> centres)
    {
        if (centres.Count > MostOnPlate)
        {
            return null;
        }

        var language = SiteLanguages.Current.Code;
        var places = centres.Where(centre => centre.IsPlaced).Select(centre => MapSquares.PlaceOf(centre, language)).ToList();
        var plate = PlateMap.OfCountry(countryCode, places, language);
        return plate is null || !IsBesideCentres(centres.Count)
            ? plate
            : PlateMap.OfCountry(countryCode, places, language, plate.IsTall ? TallLetter : BesideLetter);
    }

    /// <summary>Whether the plate of a country stands beside its centres: a list of few is no higher.</summary>
    public static bool IsBesideCentres(int centres) => centres <= MostBeside;

    /// <summary>The region of a centre with its neighbours. Null where no plate reaches.</summary>
    public static PlateMap? OfRegion(IndexedCentre centre, IEnumerable<IndexedCentre> all)
    {
        var language = SiteLanguages.Current.Code;
        return centre.IsPlaced
            ? PlateMap.OfRegion(
                centre.CountryCode, MapSquares.PlaceOf(centre, language),
                [.. all.Where(other => IsNear(centre, other)).Take(MostOnPlate).Select(other => MapSquares.PlaceOf(other, language))],
                language)
            : null;
    }

    /// <summary>Close enough to lie on the same map of a region: a wide guess that costs little.</summary>
    private static bool IsNear(IndexedCentre centre, IndexedCentre other) =>
        Math.Abs((other.Latitude - centre.Latitude) ?? double.MaxValue) < 2
        && Math.Abs((other.Longitude - centre.Longitude) ?? double.MaxValue) < 4
        && other.Slug != centre.Slug;

    /// <summary>
    /// The map of centres whatever their membership, former and prospective ones too. Null when none has a known position.
    /// </summary>
    /// <param name="filter">What the directory is narrowed to when a cluster is followed.</param>
    public static DrawnMap? OfAll(IReadOnlyCollection<IndexedCentre> centres, CentreFilter filter)
    {
        var language = SiteLanguages.Current.Code;
        var memberships = centres.Select(centre => CentreIndex.Kebab(centre.Membership)).Distinct();
        var widened = filter with { Chosen = filter.Chosen.With(Facets.Membership, memberships) };
        var places = centres
            .Where(centre => centre.IsPlaced)
            .Select(centre => MapSquares.PlaceOf(centre, language))
            .ToList();
        return places.Count == 0 ? null : DrawnMap.Of(places, (area, _) => $"/{language}/centres{widened.Query(area: area)}#results");
    }
}
