using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Editing.Fields;

/// <summary>Reads and writes texts in several languages as values: <c>lead.fr</c>, <c>lead.en</c>.</summary>
public static class TranslatedValues
{
    public static IEnumerable<KeyValuePair<string, string>> Write(string key, LocalizedText? text) =>
        text is null ? [] : text.Languages.Select(
            language => new KeyValuePair<string, string>(ValueKey.Of(key, language), text.Exactly(language)!));

    public static LocalizedText? Read(string key, FieldValues values)
    {
        var text = new LocalizedText(values.Filled
            .Where(entry => LanguageOf(key, entry.Key) is not null)
            .Select(entry => new KeyValuePair<string, string>(LanguageOf(key, entry.Key)!, entry.Value)));
        return text.IsEmpty ? null : text;
    }

    public static IEnumerable<KeyValuePair<string, string>> WriteList(string key, IReadOnlyList<LocalizedText> texts) =>
        texts.SelectMany(text => text.Languages).Distinct().Order(StringComparer.Ordinal)
            .Select(language => new KeyValuePair<string, string>(
                ValueKey.Of(key, language), string.Join('\n', texts.Select(text => text.Exactly(language) ?? Untranslated))));

    public static IReadOnlyList<LocalizedText> ReadList(string key, FieldValues values)
    {
        var lines = values.Filled
            .Where(entry => LanguageOf(key, entry.Key) is not null)
            .ToDictionary(entry => LanguageOf(key, entry.Key)!, entry => FieldFormats.SplitLines(entry.Value));
        var count = lines.Values.Select(list => list.Count).DefaultIfEmpty(0).Max();
        return Enumerable.Range(0, count)
            .Select(index => new LocalizedText(lines
                .Where(entry => index < entry.Value.Count && entry.Value[index] != Untranslated)
                .Select(entry => new KeyValuePair<string, string>(entry.Key, entry.Value[index]))))
            .Where(text => !text.IsEmpty)
            .ToList();
    }

    /// <summary>Keeps the place of a line that is not translated yet.</summary>
    private const string Untranslated = "–";

    /// <summary>The language of a value of the field; null for a value that is none of it.</summary>
    public static string? LanguageOf(string key, string valueKey) =>
        ValueKey.LanguageOf(valueKey) is { } language && valueKey.Length == key.Length + 3
            && valueKey.StartsWith(key, StringComparison.Ordinal)
            ? language
            : null;
}
