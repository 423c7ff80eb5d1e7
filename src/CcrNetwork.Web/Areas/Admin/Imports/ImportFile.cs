using System.Globalization;
using System.IO.Compression;
using System.Text;
using CcrNetwork.Web.Areas.Admin.Editing.Fields;
using CcrNetwork.Web.Infrastructure.Files;
using CsvHelper;
using CsvHelper.Configuration;

namespace CcrNetwork.Web.Areas.Admin.Imports;

/// <summary>One line of a file.</summary>
/// <param name="Number">Where it begins in the file, from 1.</param>
public sealed record ImportedLine(int Number, IReadOnlyList<string> Cells);

/// <summary>A comma-separated file as it was sent: its columns and lines, or why it cannot be read.</summary>
/// <param name="Problem">The key of the message, with the line as its argument.</param>
public sealed record ImportFile(string Text, IReadOnlyList<string> Columns, IReadOnlyList<ImportedLine> Lines, FieldProblem? Problem)
{
    public const int MaxBytes = 2 * 1024 * 1024;
    public const int MaxLines = 2_000;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static ImportFile Read(byte[] bytes)
    {
        if (bytes.Length > MaxBytes)
        {
            return Unreadable("TooLarge", MaxBytes / 1024 / 1024);
        }

        try
        {
            var text = Strict.GetString(bytes).TrimStart('\uFEFF');
            return text.Contains('\0', StringComparison.Ordinal) ? Unreadable("NotUtf8") : Parse(text);
        }
        catch (DecoderFallbackException)
        {
            return Unreadable("NotUtf8");
        }
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
            Delimiter = DelimiterOf(text),
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
                if (cells.Any(cell => cell.Length > 0))
                {
                    records.Add(new ImportedLine(next, [.. cells.Select(CsvText.Unmarked)]));
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
            : new ImportFile(text, [.. records[0].Cells.Select(cell => cell.Trim())], records[1..], null);
    }

    /// <summary>Spreadsheets of some countries write semicolons; the names of columns hold none of these.</summary>
    private static string DelimiterOf(string text)
    {
        var header = text.AsSpan()[..(text.IndexOfAny(['\r', '\n']) is >= 0 and var end ? end : text.Length)];
        var (commas, semicolons, tabs) = (header.Count(','), header.Count(';'), header.Count('\t'));
        return semicolons > commas && semicolons >= tabs ? ";" : tabs > commas ? "\t" : ",";
    }

    private static ImportFile Unreadable(string word, params IReadOnlyList<object> arguments) =>
        new("", [], [], new FieldProblem("", $"Admin.Imports.Problem.{word}", arguments));
}
