using System.Buffers;
using System.Globalization;
using System.Text;

namespace CcrNetwork.Editing.Files;

/// <summary>
/// Comma-separated text after RFC 4180, with a byte order mark for spreadsheets. What a spreadsheet would take for a formula
/// is made plain text by a mark; a number stays a number. Spreadsheets of some countries part cells at commas, others at semicolons
/// or tabs, and know no quotes in the middle of a cell: what follows such a sign, or the end of a line, is looked at like a cell
/// of its own.
/// </summary>
public sealed class CsvText
{
    private const char Mark = '\'';

    /// <summary>The wide ones too, which some spreadsheets take for the same.</summary>
    private const string FormulaBeginnings = "=+-@＝＋－＠";

    private const string Partings = ",;\t\r\n";

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",;\"\t\r\n");

    private readonly StringBuilder _text = new("\uFEFF");

    private readonly char _delimiter;

    public CsvText(params string[] columns)
        : this(',', columns)
    {
    }

    private CsvText(char delimiter, string[] columns)
    {
        _delimiter = delimiter;
        Add(columns);
    }

    /// <summary>
    /// In the staff area, as the spreadsheets of the reader open it: where the comma is the sign of decimals, it separates no
    /// columns.
    /// </summary>
    public static CsvText ForStaff(params string[] columns) =>
        new(CultureInfo.CurrentUICulture.NumberFormat.NumberDecimalSeparator == "," ? ';' : ',', columns);

    public void Add(params string?[] cells)
    {
        _text.AppendJoin(_delimiter, cells.Select(Cell)).Append("\r\n");
    }

    public override string ToString() => _text.ToString();

    /// <summary>What a cell held before it was made plain text.</summary>
    public static string Unmarked(string cell) => ByPart(cell, (part, isWhole) => IsMarked(part, isWhole) ? part[1..] : part);

    private static string Marked(string value) =>
        ByPart(value, (part, isWhole) => IsFormula(part, isWhole) || IsMarked(part, isWhole) ? Mark + part : part);

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

    private static string Cell(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return "";
        }

        var safe = Marked(value);
        return safe.AsSpan().IndexOfAny(Quoted) < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
