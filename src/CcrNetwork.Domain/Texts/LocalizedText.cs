namespace CcrNetwork.Domain.Texts;

/// <summary>
/// One text in several languages, keyed by two-letter ISO 639-1 code. A further language needs no change of schema:
/// it is one more entry. Immutable; blank entries are dropped.
/// </summary>
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    // Few languages, and texts by the thousand: an array is smaller than a dictionary, and as fast.
    private readonly KeyValuePair<string, string>[] _texts;

    public LocalizedText(IEnumerable<KeyValuePair<string, string>> texts) =>
        _texts =
        [
            .. texts
                .Where(entry => !string.IsNullOrWhiteSpace(entry.Value))
                .Select(entry => KeyValuePair.Create(entry.Key, entry.Value.Trim()))
                .OrderBy(entry => entry.Key, StringComparer.Ordinal),
        ];

    public static LocalizedText Empty { get; } = new([]);

    public static LocalizedText Of(string french, string english) =>
        new([new("fr", french), new("en", english)]);

    /// <summary>Two small letters, and nothing else: what is no code is no language of a text, in a form, a file or a column.</summary>
    public static bool IsLanguage(ReadOnlySpan<char> code) =>
        code is [>= 'a' and <= 'z', >= 'a' and <= 'z'];

    /// <summary>The languages in which the text exists, in alphabetical order of their codes.</summary>
    public IEnumerable<string> Languages => _texts.Select(entry => entry.Key);

    /// <summary>The texts of all languages, the network's own first.</summary>
    public IEnumerable<string> All => _texts.OrderBy(entry => entry.Key != SiteLanguages.Default).Select(entry => entry.Value);

    public bool IsEmpty => _texts.Length == 0;

    public string? Exactly(string language)
    {
        foreach (var (code, text) in _texts)
        {
            if (code == language)
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>The text in the wished language, else in the one that stands in for it, else in any that it exists in.</summary>
    public TextInLanguage In(string language)
    {
        if (Exactly(language) is { } wished)
        {
            return new TextInLanguage(wished, language);
        }

        foreach (var other in SiteLanguages.InOrderFor(language))
        {
            if (Exactly(other) is { } text)
            {
                return new TextInLanguage(text, other);
            }
        }

        return _texts is [var first, ..] ? new TextInLanguage(first.Value, first.Key) : new TextInLanguage("", language);
    }

    public bool Equals(LocalizedText? other) =>
        other is not null
        && _texts.Length == other._texts.Length
        && _texts.All(entry => other.Exactly(entry.Key) == entry.Value);

    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    public override int GetHashCode() =>
        _texts.Aggregate(0, (hash, entry) => hash ^ HashCode.Combine(entry.Key, entry.Value));

    public override string ToString() => In(SiteLanguages.Default).Text;
}

/// <summary>A text together with the language it really is in, which may differ from the page's.</summary>
public readonly record struct TextInLanguage(string Text, string Language)
{
    public override string ToString() => Text;
}
