namespace CcrNetwork.Domain.Texts;

/// <summary>
/// Names the city that a time zone is named after, in the language of the request. The zone's own name is English without
/// accents; the languages hold what they write otherwise.
/// </summary>
public static class ZoneCities
{
    /// <summary>« Bruxelles » for <c>Europe/Brussels</c>.</summary>
    public static string Of(string timeZone) => Of(timeZone, SiteLanguages.Current);

    public static string Of(string timeZone, SiteLanguage language)
    {
        var city = timeZone[(timeZone.LastIndexOf('/') + 1)..];
        return language.Cities.TryGetValue(city, out var name) ? name : city.Replace('_', ' ');
    }
}
