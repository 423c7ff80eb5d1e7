namespace CcrNetwork.Domain.Texts;

/// <summary>Finds time zones by their one name (<c>Europe/Paris</c>), and by the city that readers know them by.</summary>
public static class TimeZones
{
    private static readonly Lazy<IReadOnlyList<string>> Known = new(() =>
    [
        .. TimeZoneInfo.GetSystemTimeZones()
            .Select(zone => TimeZoneInfo.TryConvertWindowsIdToIanaId(zone.Id, out var iana) ? iana : zone.Id)
            .Where(id => id.Contains('/', StringComparison.Ordinal) && !id.StartsWith("Etc/", StringComparison.Ordinal))
            .Distinct()
            .Order(StringComparer.Ordinal),
    ]);

    private static readonly Lazy<Dictionary<string, string>> ByName = new(() =>
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in Known.Value)
        {
            names.TryAdd(Folding.Fold(id), id);
        }

        // Then by city, in either language; the first of two of one name is the one that is found.
        foreach (
            var id in names.Values
                .Distinct()
                .OrderBy(id => !id.StartsWith("Europe/", StringComparison.Ordinal))
                .ThenBy(id => id, StringComparer.Ordinal)
                .ToList())
        {
            foreach (var language in SiteLanguages.All)
            {
                names.TryAdd(Folding.Fold(ZoneCities.Of(id, language)), id);
            }
        }

        return names;
    });

    /// <summary>Those that are named after a city, by their one name, in order.</summary>
    public static IReadOnlyList<string> All => Known.Value;

    /// <summary>The part of the world in which the city lies: <c>Europe</c>.</summary>
    public static string RegionOf(string id) => id[..Math.Max(0, id.IndexOf('/', StringComparison.Ordinal))];

    /// <summary>
    /// The one name of the zone that somebody means by <c>europe/paris</c>, <c>Paris</c> or <c>Romance Standard Time</c>; null
    /// when there is none.
    /// </summary>
    public static string? Find(string? text)
    {
        var written = CleanText.Line(text);
        if (written.Length is 0 or > 60)
        {
            return null;
        }

        if (ByName.Value.GetValueOrDefault(Folding.Fold(written)) is { } known && TimeZoneInfo.TryFindSystemTimeZoneById(known, out _))
        {
            return known;
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(written, out _))
        {
            return null;
        }

        // Names of Windows, and older names that no list holds any more.
        return TimeZoneInfo.TryConvertWindowsIdToIanaId(written, out var iana) ? iana
            : written.Contains('/', StringComparison.Ordinal) ? written
            : written.ToUpperInvariant() is var capitals && TimeZoneInfo.TryFindSystemTimeZoneById(capitals, out _) ? capitals
            : written;
    }
}
