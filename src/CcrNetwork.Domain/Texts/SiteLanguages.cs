using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CcrNetwork.Domain.Texts;

/// <summary>
/// Keeps the one list of the languages of the site: of its addresses, its interface, its mails, and those in which the
/// network promises every text of its content. A language is one file in <c>Texts/Languages</c>; an installation may add
/// further ones before it starts.
/// </summary>
public static class SiteLanguages
{
    private const string Folder = "Languages.";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    private static Languages _languages = new(OwnFiles().Select(Read));

    /// <summary>The network's own language first: the one that texts are translated from.</summary>
    public static IReadOnlyList<SiteLanguage> All => _languages.All;

    /// <summary>The code of the network's own language.</summary>
    public static string Default => All[0].Code;

    /// <summary>The codes of all, in their order.</summary>
    public static IReadOnlyList<string> Codes => _languages.Codes;

    /// <summary>The language of the request in hand.</summary>
    public static SiteLanguage Current => Of(CultureInfo.CurrentUICulture);

    /// <summary>
    /// Adds languages to those of the portal. Only while the process starts, before anything asks for the list: what has asked
    /// once keeps what it was told.
    /// </summary>
    public static void Add(IEnumerable<SiteLanguage> languages)
    {
        _languages = new Languages(All.Concat(languages));
    }

    /// <summary>Reads a language's file.</summary>
    /// <exception cref="JsonException">A habit is missing, or one is told that no language has.</exception>
    public static SiteLanguage Read(string json)
    {
        var language = JsonSerializer.Deserialize<SiteLanguage>(json, Json) ?? throw new JsonException("The file is empty.");
        return LocalizedText.IsLanguage(language.Code)
            ? language
            : throw new JsonException($"“{language.Code}” is no code of two small letters.");
    }

    public static SiteLanguage? Find(ReadOnlySpan<char> code)
    {
        foreach (var language in All)
        {
            if (code.SequenceEqual(language.Code))
            {
                return language;
            }
        }

        return null;
    }

    /// <summary>The language of an address, by its first segment; null when it names none.</summary>
    public static SiteLanguage? OfPath(string? path)
    {
        var text = path.AsSpan();
        if (text.Length < 3 || text[0] != '/')
        {
            return null;
        }

        var rest = text[1..];
        var end = rest.IndexOf('/');
        return Find(end < 0 ? rest : rest[..end]);
    }

    /// <summary>
    /// Whether a path is one of the portal's: it begins with the language of a page, <c>/fr</c> or <c>/fr/centres</c>, and never
    /// leads to another site.
    /// </summary>
    public static bool IsAddress(string path) =>
        OfPath(path) is { } language
        && path[(language.Code.Length + 1)..] is var rest
        && (rest.Length == 0
            || (rest is ['/', not ('/' or '\\'), ..]
                && !rest.Contains('\\', StringComparison.Ordinal)
                && !rest.Contains('\n', StringComparison.Ordinal)));

    /// <summary>
    /// The languages in which a text is looked for by somebody who wishes one: that one, those it falls back to, then all others.
    /// </summary>
    public static IReadOnlyList<string> InOrderFor(string language) => _languages.InOrderFor(language);

    /// <summary>The direction in which a language is read, one of the site or another in which a text may exist.</summary>
    public static string DirectionOf(string code) =>
        Find(code)?.Direction
            ?? (LocalizedText.IsLanguage(code) && CultureInfo.GetCultureInfo(code).TextInfo.IsRightToLeft ? "rtl" : "ltr");

    /// <summary>The language in which somebody of a country is written to; where none of the list is spoken, that of the request.</summary>
    public static SiteLanguage SpokenIn(string countryCode) =>
        All.FirstOrDefault(language => language.SpokenIn.Contains(countryCode)) ?? Current;

    private static SiteLanguage Of(CultureInfo culture)
    {
        foreach (var language in All)
        {
            if (ReferenceEquals(language.Culture, culture) || language.Culture.Name == culture.Name)
            {
                return language;
            }
        }

        return Find(culture.TwoLetterISOLanguageName) ?? All[0];
    }

    private static IEnumerable<string> OwnFiles()
    {
        var assembly = typeof(SiteLanguages).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var file = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return file.ReadToEnd();
        }
    }

    private sealed class Languages
    {
        private readonly Dictionary<string, IReadOnlyList<string>> _inOrder;

        public Languages(IEnumerable<SiteLanguage> languages)
        {
            All = [.. languages.OrderBy(language => language.Place).ThenBy(language => language.Code, StringComparer.Ordinal)];
            Codes = [.. All.Select(language => language.Code)];
            if (Codes.Distinct().Count() < Codes.Count)
            {
                throw new InvalidOperationException("A language is in the list twice.");
            }

            _inOrder = All.ToDictionary(
                language => language.Code, language => (IReadOnlyList<string>)[.. Chain(language).Concat(Codes).Distinct()]);
        }

        public IReadOnlyList<SiteLanguage> All { get; }

        public IReadOnlyList<string> Codes { get; }

        public IReadOnlyList<string> InOrderFor(string language) => _inOrder.GetValueOrDefault(language, Codes);

        private IEnumerable<string> Chain(SiteLanguage language)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            for (var next = language; next is not null && seen.Add(next.Code); next = All.FirstOrDefault(other => other.Code == next.Next))
            {
                yield return next.Code;
            }
        }
    }
}
