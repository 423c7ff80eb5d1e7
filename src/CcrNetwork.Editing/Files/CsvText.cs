using System.Buffers;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace CcrNetwork.Editing.Files;

/// <summary>
/// Writes comma-separated text after RFC 4180, with a byte order mark for spreadsheets and without a formula in it (<see
/// cref="FormulaGuard"/>).
/// </summary>
public sealed class CsvText
{
    /// <summary>Whatever separates cells somewhere, so that no spreadsheet parts a cell.</summary>
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",;\"\t\r\n");

    private readonly List<string?[]> _rows;

    private readonly CsvConfiguration _configuration;

    /// <summary>Whether its beginning has been taken away.</summary>
    private bool _isContinued;

    public CsvText(params string[] columns)
        : this(",", columns)
    {
    }

    private CsvText(string delimiter, string[] columns)
    {
        _rows = [columns];
        _configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter,
            NewLine = "\r\n",
            ShouldQuote = cell => cell.Field.AsSpan().IndexOfAny(Quoted) >= 0,
        };
    }

    /// <summary>
    /// In the staff area, as the spreadsheets of the reader open it: where the comma is the sign of decimals, it separates no
    /// columns.
    /// </summary>
    public static CsvText ForStaff(params string[] columns) =>
        new(CultureInfo.CurrentUICulture.NumberFormat.NumberDecimalSeparator == "," ? ";" : ",", columns);

    public void Add(params string?[] cells) => _rows.Add(cells);

    /// <summary>Gives what has been added and forgets it, so that a long file can be sent in pieces.</summary>
    public string Take()
    {
        var piece = ToString();
        _rows.Clear();
        _isContinued = true;
        return piece;
    }

    public override string ToString()
    {
        using var text = new StringWriter();
        if (!_isContinued)
        {
            text.Write('\uFEFF');
        }

        using (var csv = new CsvWriter(text, _configuration))
        {
            foreach (var row in _rows)
            {
                foreach (var cell in row)
                {
                    csv.WriteField(FormulaGuard.Marked(cell ?? ""));
                }

                csv.NextRecord();
            }
        }

        return text.ToString();
    }
}
