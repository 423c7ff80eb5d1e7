using System.Buffers;
using System.Globalization;
using System.Text;

namespace CcrNetwork.Domain.Texts;

/// <summary>
/// Brings text to the one form in which it comes into the portal, whoever sends it: composed (NFC), its lines ended by
/// <c>\n</c>, without control signs, noncharacters and halves of surrogate pairs, and without invisible signs at its ends. A
/// text of which nothing can be seen is empty.
/// </summary>
public static class CleanText
{
    private const string DirectionOpenings = "\u202A\u202B\u202D\u202E\u2066\u2067\u2068";
    private const string DirectionEndings = "\u202C\u2069";
    private const string LineEnds = "\r\u000B\u000C\u0085\u2028\u2029";

    /// <summary>
    /// Drawn as nothing, though their category says letter or sign: the fillers of Hangul, the blank of Braille, the joiner of
    /// graphemes.
    /// </summary>
    private const string Blanks = "\u115F\u1160\u3164\uFFA0\u2800\u034F\u180E";

    /// <summary>What needs no second look: letters of Latin writing without marks of their own, digits, signs, the ends of lines.</summary>
    private static readonly SearchValues<char> Ordinary = SearchValues.Create(
        [.. Enumerable.Range(0, 0x300).Select(code => (char)code).Where(sign => !char.IsControl(sign) && sign != '\u00AD'),
         '\n', '\t', '’', '–', '…', '€', '\u202F']);

    /// <summary>Several lines may remain.</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        if (text.AsSpan().IndexOfAnyExcept(Ordinary) < 0)
        {
            return text.Trim();
        }

        var seen = Trim(WellFormed(text));
        if (!KeepsItsDirection(seen))
        {
            // An unfinished change of direction would turn the text that follows on the page.
            seen = Trim(string.Concat(seen.Where(sign => !DirectionOpenings.Contains(sign) && !DirectionEndings.Contains(sign))));
        }

        return seen.Normalize(NormalizationForm.FormC);
    }

    /// <summary>One line: each end of a line within it is a space.</summary>
    public static string Line(string? text)
    {
        var clean = Of(text);
        return clean.AsSpan().IndexOfAny('\n', '\t') < 0
            ? clean
            : string.Join(' ', clean.Split(['\n', '\t'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>
    /// At most so many characters, never ending within one that is written with several, such as an emoji or a letter with its
    /// marks.
    /// </summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = 0;
        while (end < most && StringInfo.GetNextTextElementLength(text, end) is var length && end + length <= most)
        {
            end += length;
        }

        // One single element may be longer than all that is wanted; then half of it at least is text that can be written.
        return end > 0 || most == 0 ? text[..end] : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
    }

    /// <summary>As <see cref="Cut"/>, with an ellipsis where something was left out.</summary>
    public static string Shorten(string text, int most) => text.Length <= most ? text : Cut(text, most - 1).TrimEnd() + "…";

    /// <summary>The text without what no library that follows can be asked to read.</summary>
    public static string WellFormed(string text)
    {
        var formed = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var status = Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            i += length;
            if (status != OperationStatus.Done || IsNoncharacter(rune.Value) || rune.Value == 0xFEFF)
            {
                continue;
            }

            if (rune.IsBmp && LineEnds.Contains((char)rune.Value))
            {
                i += rune.Value == '\r' && i < text.Length && text[i] == '\n' ? 1 : 0;
                formed.Append('\n');
            }
            else if (rune.Value is '\n' or '\t' || Rune.GetUnicodeCategory(rune) != UnicodeCategory.Control)
            {
                formed.Append(text, i - length, length);
            }
        }

        return formed.ToString();
    }

    private static bool IsNoncharacter(int code) => (code & 0xFFFE) == 0xFFFE || code is >= 0xFDD0 and <= 0xFDEF;

    private static string Trim(string text)
    {
        var start = 0;
        while (start < text.Length && Rune.GetRuneAt(text, start) is var rune && IsInvisible(rune, isEnd: false))
        {
            start += rune.Utf16SequenceLength;
        }

        var end = text.Length;
        while (end > start
            && Rune.DecodeLastFromUtf16(text.AsSpan(start, end - start), out var rune, out var length) == OperationStatus.Done
            && IsInvisible(rune, isEnd: true))
        {
            end -= length;
        }

        return text[start..end];
    }

    /// <summary>A flag or an emoji ends with signs that cannot be seen and belong to it.</summary>
    private static bool IsInvisible(Rune rune, bool isEnd) =>
        Rune.IsWhiteSpace(rune)
        || (rune.IsBmp && Blanks.Contains((char)rune.Value))
        || (rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0000 and <= 0xE01EF)
            ? !isEnd
            : Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control);

    private static bool KeepsItsDirection(string text)
    {
        var open = 0;
        foreach (var sign in text)
        {
            open += DirectionOpenings.Contains(sign) ? 1 : DirectionEndings.Contains(sign) ? -1 : 0;
            if (open < 0)
            {
                return false;
            }
        }

        return open == 0;
    }
}
