using System.Collections.Frozen;
using System.Globalization;
using System.Resources;

namespace CcrNetwork.Web.Infrastructure.Localization;

/// <summary>
/// The texts of the interface, in the language of the request. Each feature folder holds a <c>Texts.fr.resx</c> and a
/// <c>Texts.en.resx</c>; a text is asked for by folder and name, as in <c>Centres.Title</c>, in the staff area as in
/// <c>Admin.Centres.Title</c>.
/// </summary>
public sealed class Texts
{
    private readonly FrozenDictionary<string, FrozenDictionary<string, string>> _byLanguage =
        SiteLanguages.All.ToFrozenDictionary(language => language.Code, language => Read(language.Code));

    public string this[string key] => In(SiteLanguages.Current.Code, key);

    public string this[string key, params object?[] arguments] =>
        string.Format(CultureInfo.CurrentCulture, this[key], arguments);

    /// <summary>
    /// A text that goes with a number, from the pair <c>key.One</c> and <c>key.Other</c>. Zero is singular in French and
    /// plural in English. <c>{0}</c> is the number.
    /// </summary>
    public string Count(string key, long number)
    {
        var isOne = SiteLanguages.Current.Code == "fr" ? number < 2 : number == 1;
        return string.Format(CultureInfo.CurrentCulture, this[$"{key}.{(isOne ? "One" : "Other")}"], number.ToString("N0", CultureInfo.CurrentCulture));
    }

    public string In(string language, string key) =>
        _byLanguage[language].TryGetValue(key, out var text)
            ? text
            : throw new KeyNotFoundException($"No text “{key}” in “{language}”.");

    public bool Has(string key) => _byLanguage[SiteLanguages.Default].ContainsKey(key);

    /// <summary>Every key of a language, for the test that compares them.</summary>
    public IReadOnlyDictionary<string, string> All(string language) => _byLanguage[language];

    private static FrozenDictionary<string, string> Read(string language)
    {
        const string Suffix = ".Texts.";
        var assembly = typeof(Texts).Assembly.GetSatelliteAssembly(CultureInfo.GetCultureInfo(language));
        var texts = new Dictionary<string, string>();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.Contains(Suffix, StringComparison.Ordinal)))
        {
            var folder = resource[..resource.IndexOf(Suffix, StringComparison.Ordinal)];
            var area = folder.Contains(".Areas.Admin", StringComparison.Ordinal) ? "Admin." : "";
            var prefix = area + folder[(folder.LastIndexOf('.') + 1)..];
            using var reader = new ResourceReader(assembly.GetManifestResourceStream(resource)!);
            foreach (System.Collections.DictionaryEntry entry in reader)
            {
                texts.Add($"{prefix}.{entry.Key}", (string)entry.Value!);
            }
        }

        return texts.ToFrozenDictionary();
    }
}
