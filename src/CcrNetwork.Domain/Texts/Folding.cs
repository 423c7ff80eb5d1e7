using System.Buffers;
using System.Globalization;
using System.Text;

namespace CcrNetwork.Domain.Texts;

/// <summary>
/// Brings text to the form in which it is searched and compared: lower case, no accents, ligatures and wide letters spelt out, and every
/// apostrophe, hyphen or other punctuation a single space. « Cœur d’Arc-et-Senans » becomes <c>coeur d arc et senans</c>.
/// Both databases then compare alike, whatever their collation.
/// </summary>
public static class Folding
{
    /// <summary>Behind the letters of Latin writings come the marks that join other signs.</summary>
    private const char LatinEnd = '\u0250';

    /// <summary>What one of these signs becomes at most: of ¼ the word “1 4”.</summary>
    private const int MostOfOne = 4;

    /// <summary>Latin letters and general punctuation, each of which is folded in the same way whatever stands beside it.</summary>
    private static readonly SearchValues<char> Latin = SearchValues.Create(
        [.. Enumerable.Range(0, LatinEnd).Concat(Enumerable.Range(0x2000, 0x70)).Select(code => (char)code)]);

    private static readonly string[] OfLatin = [.. Enumerable.Range(0, LatinEnd).Select(
        code => Folded(new StringBuilder("x"), ((char)code).ToString()).ToString()[1..])];

    public static string Fold(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "";
        }

        return text.AsSpan().ContainsAnyExcept(Latin)
            ? Folded(new StringBuilder(text.Length), text).ToString().TrimEnd()
            : FoldedLatin(text);
    }

    private static StringBuilder Folded(StringBuilder folded, string text)
    {
        foreach (var character in CleanText.WellFormed(text).Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                Append(folded, char.ToLowerInvariant(character));
            }
        }

        return folded;
    }

    /// <summary>The same of a text without a sign that changes with those beside it: sign by sign, from a table.</summary>
    private static string FoldedLatin(string text)
    {
        var room = ArrayPool<char>.Shared.Rent(text.Length * MostOfOne);
        var length = 0;
        foreach (var sign in text)
        {
            foreach (var letter in sign < LatinEnd ? OfLatin[sign] : " ")
            {
                if (letter != ' ' || (length > 0 && room[length - 1] != ' '))
                {
                    room[length++] = letter;
                }
            }
        }

        var folded = new string(room.AsSpan(0, length).TrimEnd(' '));
        ArrayPool<char>.Shared.Return(room);
        return folded;
    }

    /// <summary>
    /// The folded words of a text, in order, repetitions kept. Where a writing sets no space between words, each sign is one, so
    /// that a part of a name is found.
    /// </summary>
    public static string[] Words(string? text)
    {
        var folded = Fold(text);
        var words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return folded.AsSpan().ContainsAnyInRange('\u0E00', '\uFFFF') ? [.. words.SelectMany(Signs)] : words;
    }

    private static IEnumerable<string> Signs(string word)
    {
        var start = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (!IsUnspaced(word[i]))
            {
                continue;
            }

            if (i > start)
            {
                yield return word[start..i];
            }

            var length = char.IsHighSurrogate(word[i]) && i + 1 < word.Length ? 2 : 1;
            yield return word.Substring(i, length);
            i += length - 1;
            start = i + 1;
        }

        if (start < word.Length)
        {
            yield return word[start..];
        }
    }

    /// <summary>Chinese and Japanese, and the writings of South-East Asia.</summary>
    private static bool IsUnspaced(char letter) => letter is
        (>= '\u3040' and <= '\u30FF') or (>= '\u31F0' and <= '\u31FF') or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF')
        or (>= '\uF900' and <= '\uFAFF') or (>= '\uD840' and <= '\uD8FF') or (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F')
        or (>= '\u1780' and <= '\u17FF');

    private static void Append(StringBuilder folded, char character)
    {
        switch (character)
        {
            case 'œ': folded.Append("oe"); break;
            case 'æ': folded.Append("ae"); break;
            case 'ß': folded.Append("ss"); break;
            case 'ø': folded.Append('o'); break;
            case 'ł': folded.Append('l'); break;
            case 'đ' or 'ð': folded.Append('d'); break;
            case 'ı': folded.Append('i'); break;
            case 'ħ': folded.Append('h'); break;
            case 'ŧ': folded.Append('t'); break;
            case 'ŋ': folded.Append('n'); break;
            case 'þ': folded.Append("th"); break;
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
