using System.Globalization;
using System.IO.Compression;
using System.Text;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Files;
using CsvHelper;
using CsvHelper.Configuration;

namespace CcrNetwork.Editing.Imports;

/// <summary>One line of a file.</summary>
/// <param name="Number">Where it begins in the file, from 1.</param>
public sealed record ImportedLine(int Number, IReadOnlyList<string> Cells);

/// <summary>A comma-separated file as it was sent: its columns and lines, or why it cannot be read.</summary>
/// <param name="Problem">The key of the message, with the line as its argument.</param>
public sealed record ImportFile(string Text, IReadOnlyList<string> Columns, IReadOnlyList<ImportedLine> Lines, FieldProblem? Problem)
{
    public const int MaxBytes = 2 * 1024 * 1024;
    public const int MaxLines = 2_000;

    public static ImportFile Read(byte[] bytes)
    {
        if (bytes.Length > MaxBytes)
        {
            return Unreadable("TooLarge", MaxBytes / 1024 / 1024);
        }

        if (Workbook.IsOne(bytes))
        {
            return FromWorkbook(bytes);
        }

        return TextBytes.Read(bytes)?.TrimStart('\uFEFF') is { } text && !text.Contains('\0', StringComparison.Ordinal)
            ? Parse(text)
            : Unreadable("NotUtf8");
    }

    /// <summary>The text, small enough to lie in a form between the trial and its confirmation.</summary>
    public string Packed()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(Encoding.UTF8.GetBytes(Text));
        }

        return Convert.ToBase64String(packed.ToArray());
    }

    /// <summary>Null when it is not what <see cref="Packed"/> made.</summary>
    public static ImportFile? Unpack(string? packed)
    {
        try
        {
            using var gzip = new GZipStream(new MemoryStream(Convert.FromBase64String(packed ?? "")), CompressionMode.Decompress);
            var bytes = new byte[MaxBytes + 1];
            var length = gzip.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return length == 0 ? null : Read(bytes[..length]);
        }
        catch (Exception exception) when (exception is FormatException or InvalidDataException)
        {
            return null;
        }
    }

    private static ImportFile Parse(string text)
    {
        var records = new List<ImportedLine>();
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = DelimiterOf(text, out var isNamed),
            IgnoreBlankLines = false,
            BadDataFound = bad => throw new BadDataException(bad.Field, bad.RawRecord, bad.Context),
        };
        using var parser = new CsvParser(new StringReader(text), configuration);
        var next = 1;
        try
        {
            while (parser.Read())
            {
                var cells = parser.Record!;
                if (isNamed && next == 1)
                {
                    next = parser.RawRow + 1;
                    continue;
                }

                if (cells.Any(cell => cell.Length > 0))
                {
                    records.Add(new ImportedLine(next, [.. cells.Select(FormulaGuard.Unmarked)]));
                }

                next = parser.RawRow + 1;
                if (records.Count > MaxLines + 1)
                {
                    return Unreadable("TooLong", MaxLines);
                }
            }
        }
        catch (BadDataException)
        {
            return Unreadable("Quotes", next);
        }

        return records.Count == 0
            ? Unreadable("Empty")
            : WithoutEmptyColumns(text, [.. records[0].Cells.Select(CleanText.Line)], records[1..]);
    }

    /// <summary>The first sheet of a workbook, as the text that a spreadsheet would save of it; so all that follows is the same.</summary>
    private static ImportFile FromWorkbook(byte[] bytes)
    {
        var (rows, fault) = Workbook.Read(bytes, MaxLines + 1);
        if (fault is not null || rows.Count == 0)
        {
            return fault is null ? Unreadable("Empty") : Unreadable(fault.Word, fault.Word == "TooLong" ? MaxLines : fault.Line ?? 0);
        }

        var csv = new CsvText(rows[0]);
        foreach (var row in rows.Skip(1))
        {
            csv.Add(row);
        }

        var text = csv.ToString();
        return Encoding.UTF8.GetByteCount(text) > MaxBytes
            ? Unreadable("TooLarge", MaxBytes / 1024 / 1024)
            : Parse(text.TrimStart('\uFEFF'));
    }

    /// <summary>A column without a name and without anything in it is what a spreadsheet leaves where something once was.</summary>
    private static ImportFile WithoutEmptyColumns(string text, IReadOnlyList<string> columns, IReadOnlyList<ImportedLine> lines)
    {
        var most = lines.Select(line => line.Cells.Count).Append(columns.Count).Max();
        var empty = Enumerable.Range(0, most)
            .Where(
                place => (place >= columns.Count || columns[place].Length == 0)
                    && lines.All(line => place >= line.Cells.Count || string.IsNullOrWhiteSpace(line.Cells[place])))
            .ToHashSet();
        return empty.Count == 0
            ? new ImportFile(text, columns, lines, null)
            : new ImportFile(text, Kept(columns), [.. lines.Select(line => line with { Cells = Kept(line.Cells) })], null);

        List<string> Kept(IReadOnlyList<string> cells) => [.. cells.Where((_, place) => !empty.Contains(place))];
    }

    /// <summary>The names of columns as people write them: capitals, spaces, lines between the words are no difference.</summary>
    public static string ColumnKey(string name) =>
        string.Concat(CleanText.Line(name).Where(sign => sign is not (' ' or '_' or '-' or '\u00A0'))).ToLowerInvariant();

    /// <summary>Spreadsheets of some countries write semicolons; the names of columns hold none of these.</summary>
    private static string DelimiterOf(string text, out bool isNamed)
    {
        isNamed = text
            .StartsWith("sep=", StringComparison.OrdinalIgnoreCase) || text
            .StartsWith("\"sep=", StringComparison.OrdinalIgnoreCase);
        if (isNamed && text.TrimStart('"') is ['s' or 'S', _, _, _, var named, ..] && named is not ('\r' or '\n'))
        {
            return named.ToString();
        }

        var header = text.AsSpan()[..(text.IndexOfAny(['\r', '\n']) is >= 0 and var end ? end : text.Length)];
        var (commas, semicolons, tabs) = (header.Count(','), header.Count(';'), header.Count('\t'));
        return semicolons > commas && semicolons >= tabs ? ";" : tabs > commas ? "\t" : ",";
    }

    private static ImportFile Unreadable(string word, params IReadOnlyList<object> arguments) =>
        new("", [], [], new FieldProblem("", $"Admin.Imports.Problem.{word}", arguments));
}
