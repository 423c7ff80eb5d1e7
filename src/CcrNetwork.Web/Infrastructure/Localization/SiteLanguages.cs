using System.Globalization;

namespace CcrNetwork.Web.Infrastructure.Localization;

/// <summary>The languages of the interface. Each public address begins with the code of one of them.</summary>
public static class SiteLanguages
{
    public const string Default = "fr";

    public static readonly IReadOnlyList<SiteLanguage> All =
    [
        new("fr", "Français", CultureInfo.GetCultureInfo("fr-FR")),
        new("en", "English", CultureInfo.GetCultureInfo("en-GB")),
    ];

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
    public static SiteLanguage? OfPath(PathString path)
    {
        var text = path.Value.AsSpan();
        if (text.Length < 3 || text[0] != '/')
        {
            return null;
        }

        var rest = text[1..];
        var end = rest.IndexOf('/');
        return Find(end < 0 ? rest : rest[..end]);
    }

    /// <summary>The language of the request in hand.</summary>
    public static SiteLanguage Current =>
        Find(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) ?? All[0];
}

/// <param name="Code">ISO 639-1, also the first part of addresses.</param>
/// <param name="Name">In the language itself.</param>
/// <param name="Culture">Formats dates and numbers.</param>
public sealed record SiteLanguage(string Code, string Name, CultureInfo Culture);
