using System.Collections.Concurrent;
using System.Globalization;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Infrastructure.Localization;

/// <summary>Time zones as people choose and read them: by the city, with how far its clocks are from Greenwich in winter.</summary>
public static class ZoneNames
{
    /// <summary>Where most of what the network does takes place.</summary>
    private const string First = "Europe";

    private static readonly ConcurrentDictionary<string, IReadOnlyList<ZoneRegion>> ByLanguage = new();

    /// <summary>The parts of the world, by the word that names of zones begin with.</summary>
    public static IReadOnlyList<string> Regions { get; } = [.. TimeZones.All.Select(TimeZones.RegionOf).Distinct()];

    /// <summary>All of them, by part of the world and then by name in the language of the request.</summary>
    public static IReadOnlyList<ZoneRegion> InOrder() => ByLanguage.GetOrAdd(
        SiteLanguages.Current.Code,
        _ =>
        [
            .. TimeZones.All
                .GroupBy(TimeZones.RegionOf)
                .OrderBy(region => region.Key != First).ThenBy(region => region.Key, StringComparer.Ordinal)
                .Select(region => new ZoneRegion(
                    region.Key,
                    [
                        .. region
                            .Select(id => new ZoneName(id, WithOffset(id)))
                            .OrderBy(zone => zone.Name, SiteLanguages.Current.Collation),
                    ])),
        ]);

    /// <summary>« Bruxelles »; the zone's own name where the city's would be understood as another one, or where there is none.</summary>
    public static string Of(string zone)
    {
        var id = TimeZones.Find(zone);
        return id is not null && ZoneCities.Of(id) is var city && TimeZones.Find(city) == id ? city : zone;
    }

    /// <summary>Whether the list holds it: what was kept by another name is shown beside it.</summary>
    public static bool Offers(string zone) => TimeZones.All.Contains(zone);

    private static string WithOffset(string id)
    {
        var offset = TimeZoneInfo.FindSystemTimeZoneById(id).BaseUtcOffset;
        var hours = offset.Duration().ToString(offset.Minutes == 0 ? "%h" : "h\\:mm", CultureInfo.InvariantCulture);
        var sign = offset < TimeSpan.Zero ? "\u2212" : "+";
        return $"{ZoneCities.Of(id)} (UTC{(offset == TimeSpan.Zero ? "" : sign + hours)})";
    }
}
