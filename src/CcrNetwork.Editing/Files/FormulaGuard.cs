using System.Globalization;
using System.Text;

namespace CcrNetwork.Editing.Files;

/// <summary>
/// Makes plain text, by a mark, of what a spreadsheet would take for a formula; a number stays a number. Spreadsheets of some
/// countries part cells at commas, others at semicolons or tabs, and know no quotes in the middle of a cell: what follows such a
/// sign, or the end of a line, is looked at like a cell of its own. The injection options of CsvHelper look at the beginning of a
/// cell alone.
/// </summary>
public static class FormulaGuard
{
    private const char Mark = '\'';

    /// <summary>The wide ones too, which some spreadsheets take for the same.</summary>
    private const string FormulaBeginnings = "=+-@＝＋－＠";

    private const string Partings = ",;\t\r\n";

    public static string Marked(string value) =>
        ByPart(value, (part, isWhole) => IsFormula(part, isWhole) || IsMarked(part, isWhole) ? Mark + part : part);

    /// <summary>What a cell held before it was made plain text.</summary>
    public static string Unmarked(string cell) => ByPart(cell, (part, isWhole) => IsMarked(part, isWhole) ? part[1..] : part);

    private static string ByPart(string text, Func<string, bool, string> change)
    {
        if (text.AsSpan().IndexOfAny(Partings) < 0)
        {
            return change(text, true);
        }

        var changed = new StringBuilder();
        var start = 0;
        for (var end = 0; end <= text.Length; end++)
        {
            if (end == text.Length || Partings.Contains(text[end], StringComparison.Ordinal))
            {
                changed.Append(change(text[start..end], false)).Append(text.AsSpan(end, Math.Min(1, text.Length - end)));
                start = end + 1;
            }
        }

        return changed.ToString();
    }

    /// <param name="isWhole">A number is one only where it fills its cell: what goes on after a sign that parts is none for
    /// everybody.</param>
    private static bool IsFormula(string part, bool isWhole)
    {
        // Before a formula some spreadsheets skip spaces, and the quote that a cell had before it was cut in two.
        var seen = part.AsSpan().TrimStart(" \u00A0\"");
        return seen.Length > 0
            && FormulaBeginnings.Contains(seen[0], StringComparison.Ordinal)
            && !(isWhole && double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out _));
    }

    /// <summary>Also what only looks marked gets a mark: so that taking one away always gives back what was there.</summary>
    private static bool IsMarked(string part, bool isWhole) =>
        part.StartsWith(Mark) && (IsFormula(part[1..], isWhole) || IsMarked(part[1..], isWhole));
}
