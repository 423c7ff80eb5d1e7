using System.Security.Cryptography;
using System.Text;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Kinds;

namespace CcrNetwork.Editing.Drafts;

/// <summary>Tells whether a translation still renders its source.</summary>
public enum TranslationState
{
    /// <summary>The source itself, or nothing to translate.</summary>
    Source,
    Missing,

    /// <summary>The source has changed since this was translated.</summary>
    Outdated,
    Done,
}

/// <summary>Follows, field by field, whether a translation still renders its source.</summary>
public static class Translations
{
    /// <summary>The language in which the network writes first.</summary>
    public static string SourceLanguage => SiteLanguages.Default;

    public static TranslationState StateOf(ContentField field, string language, FieldValues values, FieldValues translatedFrom)
    {
        var source = values[field.KeyIn(SourceLanguage)];
        if (language == SourceLanguage || source.Length == 0)
        {
            return TranslationState.Source;
        }

        var key = field.KeyIn(language);
        if (!values.Has(key))
        {
            return TranslationState.Missing;
        }

        return translatedFrom.Has(key) && translatedFrom[key] != Fingerprint(source)
            ? TranslationState.Outdated
            : TranslationState.Done;
    }

    /// <summary>
    /// Which source each translation was made from, after a save: a translation that was touched, or declared right, is of
    /// today's source; another one stays with the source it had.
    /// </summary>
    public static FieldValues After(
        ContentKind kind, FieldValues before, FieldValues after, FieldValues translatedFrom, IReadOnlySet<string> declaredRight)
    {
        var marks = new Dictionary<string, string>();
        foreach (var (field, language) in Pairs(kind))
        {
            var key = field.KeyIn(language);
            var sourceKey = field.KeyIn(SourceLanguage);
            if (!after.Has(key) || !after.Has(sourceKey))
            {
                continue;
            }

            var isOfToday = after[key] != before[key] || declaredRight.Contains(key);
            marks[key] = isOfToday
                ? Fingerprint(after[sourceKey])
                : translatedFrom.Has(key) ? translatedFrom[key] : Fingerprint(before[sourceKey]);
        }

        return new FieldValues(marks);
    }

    public static int CountOutdated(ContentKind kind, FieldValues values, FieldValues translatedFrom) =>
        Pairs(kind).Count(pair => StateOf(pair.Field, pair.Language, values, translatedFrom) == TranslationState.Outdated);

    private static IEnumerable<(ContentField Field, string Language)> Pairs(ContentKind kind) =>
        kind.Fields.Where(field => field.IsTranslated)
            .SelectMany(field => SiteLanguages.Codes.Where(l => l != SourceLanguage).Select(language => (field, language)));

    private static string Fingerprint(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
}
