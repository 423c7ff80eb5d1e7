using System.Globalization;
using System.Text;

namespace CcrNetwork.Web.Infrastructure.Files;

/// <summary>
/// Comma-separated text after RFC 4180, with a byte order mark for spreadsheets. A cell that a spreadsheet would take for a
/// formula is made plain text; a number stays a number.
/// </summary>
public sealed class CsvText
{
    private readonly StringBuilder _text = new("\uFEFF");

    public CsvText(params string[] columns) => Add(columns);

    public void Add(params string?[] cells)
    {
        _text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");
    }

    public override string ToString() => _text.ToString();

    private static string Cell(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return "";
        }

        var isNumber = double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
        var safe = !isNumber && "=+-@\t\r".Contains(value[0], StringComparison.Ordinal) ? $"'{value}" : value;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
