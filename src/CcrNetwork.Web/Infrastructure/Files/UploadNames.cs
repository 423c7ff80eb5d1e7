using System.Globalization;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Infrastructure.Files;

/// <summary>What people call their files: good for being shown, and for a first title. Nothing is ever stored under it.</summary>
public static class UploadNames
{
    private const int MaxLength = 120;

    public static string Shown(string fileName)
    {
        var last = fileName.Split('/', '\\')[^1];
        var clean = CleanText.Line(string.Concat(last.Select(character => IsUnseen(character) ? ' ' : character)));
        return clean.Length switch
        {
            0 => "?",
            > MaxLength => CleanText.Cut(clean, MaxLength),
            _ => clean,
        };
    }

    /// <summary>Control characters, and those that turn the reading direction of what follows.</summary>
    private static bool IsUnseen(char character) =>
        char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format;

    public static string TitleOf(string shownName)
    {
        var dot = shownName.LastIndexOf('.');
        var words = (dot > 0 ? shownName[..dot] : shownName).Split([' ', '_'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "?" : string.Join(' ', words);
    }
}
