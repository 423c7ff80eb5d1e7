using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Infrastructure.Localization;

/// <summary>
/// The texts of the interface, in the language of the request. Each feature folder holds one file for each language, such as
/// <c>Texts.fr.resx</c>; a text is asked for by folder and name, as in <c>Centres.Title</c>, in the staff area as in
/// <c>Admin.Centres.Title</c>. A language that lacks a text borrows it from the next one, and whoever shows it can ask from which.
/// A text that exists in no language is a fault of the portal, never of its reader: strict, it is an exception; otherwise it is
/// told in the log once and the words of its key stand in for it.
/// </summary>
public sealed partial class Texts
{
    private const string AnyNumber = "Other";

    private static readonly string[] Forms = ["Zero", "One", "Two", "Few", "Many"];

    private readonly ConcurrentDictionary<string, bool> _missed = new();
    private readonly FrozenDictionary<string, FrozenDictionary<string, string>> _byLanguage;
    private readonly FrozenDictionary<string, IReadOnlyList<string>> _missing;

    /// <summary>
    /// The languages of borrowed texts, by the very string that was handed out: equal words of the page's own language are no
    /// loan.
    /// </summary>
    private readonly ConditionalWeakTable<string, string> _borrowed = [];
    private readonly bool _isStrict;
    private readonly ILogger<Texts>? _log;

    public Texts(bool isStrict = true, ILogger<Texts>? log = null)
    {
        (_isStrict, _log) = (isStrict, log);
        _byLanguage = SiteLanguages.All.ToFrozenDictionary(language => language.Code, Read);
        var keys = _byLanguage.Values.SelectMany(texts => texts.Keys).Distinct().Order(StringComparer.Ordinal).ToList();
        _missing = _byLanguage.ToFrozenDictionary(
            language => language.Key,
            language => (IReadOnlyList<string>)[.. keys.Where(key => !language.Value.ContainsKey(key) && IsNeeded(language.Key, key))]);
    }

    public string this[string key] => In(SiteLanguages.Current.Code, key);

    public string this[string key, params object?[] arguments] => Filled(Find(SiteLanguages.Current.Code, key), arguments);

    /// <summary>
    /// A text that goes with a number, from <c>key.One</c>, <c>key.Other</c> and whatever forms the language has besides.
    /// <c>{0}</c> is the number, unless something else is to be shown.
    /// </summary>
    public string Count(string key, long number, params object?[] shown)
    {
        object?[] arguments = shown.Length > 0 ? shown : [Formats.Number(number)];
        foreach (var code in SiteLanguages.InOrderFor(SiteLanguages.Current.Code))
        {
            var form = SiteLanguages.Find(code)!.Numbers.PluralOf(number);
            if (_byLanguage[code].TryGetValue($"{key}.{form}", out var text)
                || _byLanguage[code].TryGetValue($"{key}.{AnyNumber}", out text))
            {
                return Filled(new TextInLanguage(text, code), arguments);
            }
        }

        return this[$"{key}.{AnyNumber}", arguments];
    }

    public string In(string language, string key) => Lent(Find(language, key), language);

    /// <summary>A text with the language that it really is in, which is another where the wished one lacks it.</summary>
    public TextInLanguage Find(string language, string key)
    {
        foreach (var code in SiteLanguages.InOrderFor(language))
        {
            if (_byLanguage[code].TryGetValue(key, out var text))
            {
                return new TextInLanguage(text, code);
            }
        }

        return _isStrict ? throw new KeyNotFoundException($"No text “{key}”.") : new TextInLanguage(StandIn(language, key), language);
    }

    /// <summary>The language of a text that was lent to the page in hand; null for one of the page's own.</summary>
    public string? LenderOf(string text)
    {
        var language = SiteLanguages.Current.Code;
        return _missing[language].Count > 0 && _borrowed.TryGetValue(text, out var lender) && lender != language ? lender : null;
    }

    public bool Has(string key) => _byLanguage[SiteLanguages.Default].ContainsKey(key);

    /// <summary>Every key of a language, for the test that compares them.</summary>
    public IReadOnlyDictionary<string, string> All(string language) => _byLanguage[language];

    /// <summary>The keys of the texts that a language lacks, in order.</summary>
    public IReadOnlyList<string> MissingIn(string language) => _missing[language];

    private string Filled(TextInLanguage text, params object?[] arguments) =>
        Lent(text with { Text = string.Format(CultureInfo.CurrentCulture, text.Text, arguments) }, SiteLanguages.Current.Code);

    private string Lent(TextInLanguage text, string language)
    {
        if (text.Language != language)
        {
            _borrowed.AddOrUpdate(text.Text, text.Language);
        }

        return text.Text;
    }

    /// <summary>A form of a text for numbers is needed only where the language knows that form.</summary>
    private static bool IsNeeded(string language, string key) =>
        key[(key.LastIndexOf('.') + 1)..] is var form
        && (!Forms.Contains(form) || SiteLanguages.Find(language)!.Numbers.Plurals.Any(rule => rule.Gives == form));

    private string StandIn(string language, string key)
    {
        if (_log is not null && _missed.TryAdd($"{language} {key}", true))
        {
            LogMissing(_log, key, language);
        }

        return WordsOf(key);
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

    private static FrozenDictionary<string, string> Read(SiteLanguage language)
    {
        const string Suffix = ".Texts.";
        var assembly = FilesOf(language);
        var texts = new Dictionary<string, string>(language.Texts);
        foreach (
            var resource in (assembly?.GetManifestResourceNames() ?? []).Where(name => name.Contains(Suffix, StringComparison.Ordinal)))
        {
            var folder = resource[..resource.IndexOf(Suffix, StringComparison.Ordinal)];
            var area = folder.Contains(".Areas.Admin", StringComparison.Ordinal) ? "Admin." : "";
            var prefix = area + folder[(folder.LastIndexOf('.') + 1)..];
            using var reader = new ResourceReader(assembly!.GetManifestResourceStream(resource)!);
            foreach (System.Collections.DictionaryEntry entry in reader)
            {
                texts.TryAdd($"{prefix}.{entry.Key}", (string)entry.Value!);
            }
        }

        // A language names itself, also to those whose texts do not know it yet.
        texts.TryAdd(LanguageNames.Key + language.Code, language.Name);
        return texts.ToFrozenDictionary();
    }

    /// <summary>Null for a language whose texts all stand in its own file.</summary>
    private static Assembly? FilesOf(SiteLanguage language)
    {
        try
        {
            return typeof(Texts).Assembly.GetSatelliteAssembly(CultureInfo.GetCultureInfo(language.Code));
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }
}
