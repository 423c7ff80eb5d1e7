using System.Collections.Concurrent;
using System.Globalization;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Infrastructure.Localization;

/// <summary>The countries of the world, for forms, by their names in the language of the request.</summary>
public static class AllCountries
{
    private static readonly string[] Codes =
        [.. CultureInfo.GetCultures(CultureTypes.SpecificCultures)
            .Select(culture => new RegionInfo(culture.Name).TwoLetterISORegionName)
            .Where(Rule.Holds<CountryCode>)
            .Distinct()];

    private static readonly ConcurrentDictionary<string, IReadOnlyList<(string Code, string Name)>> ByLanguage = new();

    public static IReadOnlyList<(string Code, string Name)> InOrder() => ByLanguage.GetOrAdd(
        SiteLanguages.Current.Code,
        _ =>
        [
            .. Codes.Select(code => (Code: code, Name: CountryNames.Of(code))).OrderBy(
                country => country.Name, SiteLanguages.Current.Collation),
        ]);

    public static bool Has(string? code) => Codes.Contains(code);
}
