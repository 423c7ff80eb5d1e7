using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Infrastructure.Maps;

/// <summary>
/// Places by name on several maps: large the country where most of them lie, Europe beside it, and a window for each country far
/// away. Where names are too many to be read there is none, and <see cref="DrawnMap"/> joins the marks.
/// </summary>
/// <param name="Country">Null where no country stands out.</param>
/// <param name="Elsewhere">What lies on no plate: the world, with its marks.</param>
public sealed record Atlas(AtlasWindow? Country, EuropeMap? Europe, int EuropeCount, IReadOnlyList<AtlasWindow> Far, DrawnMap? Elsewhere)
{
    private const int Most = 60;
    private const int StandsOut = 6;
    private const double CountryLetter = 14.5;
    private const double FarLetter = 22;

    /// <summary>To the width of Europe where it is a window beside a country, and where it is alone.</summary>
    private const double BesideLetters = 0.034;
    private const double AloneLetters = 0.021;

    /// <summary>Of height to width, where Europe is alone.</summary>
    private const double AloneRatio = 1.15;

    /// <summary>Width of the country’s column to that of Europe beside it, as in the style sheet; both are of one height.</summary>
    private const double CountryColumn = 1.4;

    public static Atlas? Of(
        IReadOnlyList<AtlasPlace> places, string language, Func<string, string> countryName, Func<string, string> countryHref,
        Func<MapArea, int, string> areaHref, bool isOverview = false)
    {
        if (places.Count is 0 or > Most)
        {
            return null;
        }

        var rest = places.ToList();
        var country = OutstandingOf(rest, language, countryName);
        var large = country is null ? [] : rest.Where(place => IsOn(country.Map.Plate, place)).ToList();
        rest.RemoveAll(large.Contains);
        var near = rest.Where(IsInEurope).ToList();
        rest.RemoveAll(near.Contains);
        var far = new List<AtlasWindow>();
        foreach (var group in rest.GroupBy(place => place.CountryCode).OrderBy(group => group.Key, StringComparer.Ordinal).ToList())
        {
            if (PlateMap.OfWindow(group.Key, [.. group.Select(place => place.Place)], language, FarLetter) is { } window
                && window.Marks.Count == group.Count())
            {
                far.Add(new AtlasWindow(countryName(group.Key), window, window.Marks.Count));
                rest.RemoveAll(group.Contains);
            }
        }

        return new Atlas(
            country, EuropeOf(near, country, large, countryHref, isOverview), near.Count, far,
            rest.Count == 0 ? null : DrawnMap.Of([.. rest.Select(place => place.Place)], areaHref));
    }

    /// <param name="large">The places of the country that stands out, which are named on its own plate.</param>
    private static EuropeMap? EuropeOf(
        List<AtlasPlace> near, AtlasWindow? country, List<AtlasPlace> large, Func<string, string> countryHref, bool isOverview)
    {
        if (near.Count == 0)
        {
            return null;
        }

        var places = near.Select(place => place.Place).ToList();
        var dotted = country is null || !large.TrueForAll(IsInEurope) ? null : Dotted(country, large, countryHref);
        return country is null || isOverview
            ? EuropeMap.Of(places, dotted, AloneLetters, AloneRatio) with { HasRivers = !isOverview }
            : EuropeMap.Of(places, dotted, BesideLetters, CountryColumn * country.Map.Height / country.Map.Width) with { HasRivers = true };
    }

    private static DottedCountry Dotted(AtlasWindow country, List<AtlasPlace> places, Func<string, string> countryHref) => new(
        $"{country.Name} · {Formats.Number(places.Count)}", countryHref(country.Map.Plate.Name), [.. places.Select(place => place.Place)]);

    private static AtlasWindow? OutstandingOf(List<AtlasPlace> places, string language, Func<string, string> countryName)
    {
        var group = places
            .GroupBy(place => place.CountryCode)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .First();
        return group.Count() < StandsOut && group.Count() < places.Count
            ? null
            : PlateMap.OfCountry(group.Key, [.. group.Select(place => place.Place)], language, CountryLetter) is { } map
                ? new AtlasWindow(countryName(group.Key), map, map.Marks.Count)
                : null;
    }

    private static bool IsInEurope(AtlasPlace place) => MapProjection.Europe.Holds(place.Place.Latitude, place.Place.Longitude);

    /// <summary>Places of the neighbours are named on the map of Europe, not on the plate of the country.</summary>
    private static bool IsOn(MapPlate plate, AtlasPlace place) =>
        place.CountryCode.Equals(plate.Name, StringComparison.OrdinalIgnoreCase)
        && plate.Holds(place.Place.Latitude, place.Place.Longitude);
}
