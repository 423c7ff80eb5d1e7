using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Editing.Fields;

/// <summary>
/// Makes and takes apart the key of a value: that of its field or column, and of a translated text its language behind it,
/// <c>lead.en</c>.
/// </summary>
public static class ValueKey
{
    public static string Of(string key, string language) => $"{key}.{language}";

    /// <summary>Null for a value that belongs to no language.</summary>
    public static string? LanguageOf(string valueKey) =>
        valueKey.Length > 3 && valueKey[^3] == '.' && LocalizedText.IsLanguage(valueKey.AsSpan()[^2..]) ? valueKey[^2..] : null;

    /// <summary>The key of the field or column.</summary>
    public static string Without(string valueKey) => LanguageOf(valueKey) is null ? valueKey : valueKey[..^3];
}
