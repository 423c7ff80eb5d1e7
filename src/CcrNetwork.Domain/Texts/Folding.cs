using System.Globalization;
using System.Text;

namespace CcrNetwork.Domain.Texts;

/// <summary>
/// Brings text to the form in which it is searched and compared: lower case, no accents, ligatures spelt out, and every
/// apostrophe, hyphen or other punctuation a single space. « Cœur d’Arc-et-Senans » becomes <c>coeur d arc et senans</c>.
/// Both databases then compare alike, whatever their collation.
/// </summary>
public static class Folding
{
    public static string Fold(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "";
        }

        var folded = new StringBuilder(text.Length);
        foreach (var character in CleanText.WellFormed(text).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            Append(folded, char.ToLowerInvariant(character));
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>The folded words of a text, in order, repetitions kept.</summary>
    public static string[] Words(string? text) => Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static void Append(StringBuilder folded, char character)
    {
        switch (character)
        {
            case 'œ': folded.Append("oe"); break;
            case 'æ': folded.Append("ae"); break;
            case 'ß': folded.Append("ss"); break;
            case 'ø': folded.Append('o'); break;
            case 'ł': folded.Append('l'); break;
            case 'đ': folded.Append('d'); break;
            case var letter when char.IsLetterOrDigit(letter) || char.IsSurrogate(letter): folded.Append(letter); break;
            default:
                if (folded.Length > 0 && folded[^1] != ' ')
                {
                    folded.Append(' ');
                }

                break;
        }
    }
}
