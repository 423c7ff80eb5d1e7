using System.Globalization;
using System.Text;

namespace CcrNetwork.Web.Infrastructure.Files;

/// <summary>
/// Comma-separated text after RFC 4180, with a byte order mark for spreadsheets. A cell that a spreadsheet would take for a
/// formula is made plain text; a number stays a number.
/// </summary>
public sealed class CsvText
{
    private const string FormulaBeginnings = "=+-@\t\r";

    private readonly StringBuilder _text = new("\uFEFF");

    public CsvText(params string[] columns) => Add(columns);

    public void Add(params string?[] cells)
    {
        _text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");
    }

    public override string ToString() => _text.ToString();

    /// <summary>What a cell held before it was made plain text.</summary>
    public static string Unmarked(string cell) => IsMarked(cell) ? cell[1..] : cell;

    private static bool IsFormula(string value) =>
        value.Length > 0
        && FormulaBeginnings.Contains(value[0], StringComparison.Ordinal)
        && !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static bool IsMarked(string value) =>
        value.StartsWith('\'') && (IsFormula(value[1..]) || IsMarked(value[1..]));

    private static string Cell(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return "";
        }

        var safe = IsFormula(value) || IsMarked(value) ? $"'{value}" : value;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
