using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;

namespace CcrNetwork.Web.Infrastructure.Localization;

/// <summary>
/// The texts of the interface, in the language of the request. Each feature folder holds a <c>Texts.fr.resx</c> and a
/// <c>Texts.en.resx</c>; a text is asked for by folder and name, as in <c>Centres.Title</c>, in the staff area as in
/// <c>Admin.Centres.Title</c>. A text that is missing is a fault of the portal, never of its reader: strict, it is an exception;
/// otherwise it is told in the log once and another language, or the words of its key, stand in for it.
/// </summary>
public sealed partial class Texts(bool isStrict = true, ILogger<Texts>? log = null)
{
    private readonly ConcurrentDictionary<string, bool> _missed = new();

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
            : isStrict
                ? throw new KeyNotFoundException($"No text “{key}” in “{language}”.")
                : StandIn(language, key);

    public bool Has(string key) => _byLanguage[SiteLanguages.Default].ContainsKey(key);

    /// <summary>Every key of a language, for the test that compares them.</summary>
    public IReadOnlyDictionary<string, string> All(string language) => _byLanguage[language];

    private string StandIn(string language, string key)
    {
        if (log is not null && _missed.TryAdd($"{language} {key}", true))
        {
            LogMissing(log, key, language);
        }

        return SiteLanguages.All.Select(other => _byLanguage[other.Code].GetValueOrDefault(key)).FirstOrDefault(text => text is not null) ?? WordsOf(key);
    }

    /// <summary>The last part of a key as words: <c>Admin.Dashboard.Action.content.sent-back</c> becomes “Sent back”.</summary>
    private static string WordsOf(string key)
    {
        var words = PartsOfWords().Matches(key[(key.LastIndexOf('.') + 1)..]).Select(word => word.Value.ToLowerInvariant());
        return string.Join(' ', words) is { Length: > 0 } text ? char.ToUpperInvariant(text[0]) + text[1..] : key;
    }

    [GeneratedRegex(@"\p{Lu}?[\p{Ll}\d]+|\p{Lu}+")]
    private static partial Regex PartsOfWords();

    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "No text {Key} in {Language}; its words stand in for it")]
    private static partial void LogMissing(ILogger log, string key, string language);

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
