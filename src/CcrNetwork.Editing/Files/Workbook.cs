using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using CcrNetwork.Domain.Texts;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CcrNetwork.Editing.Files;

/// <summary>Says why a workbook is not read: the last part of a text, with the line where there is one.</summary>
public sealed record WorkbookFault(string Word, int? Line = null);

/// <summary>
/// The first sheet of a workbook of a spreadsheet (XLSX) as text, and a table as such a workbook. Every cell is written as text,
/// so that none is a formula. What comes in may be anything: the size of what lies in the package is known before it is unpacked,
/// a formula gives the value that the spreadsheet last showed, days and times come as the forms write them.
/// </summary>
public static class Workbook
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>A spreadsheet holds no more in one cell; a text that fills it may have been cut.</summary>
    public const int MostInCell = 32_767;

    /// <summary>What the pattern of a day or an hour is written with.</summary>
    private static readonly SearchValues<char> LettersOfTime = SearchValues.Create("dmyhsDMYHS");

    private const int MostEntries = 200;
    private const long MostUnpacked = 40 * 1024 * 1024;
    private const int MostColumns = 1_000;
    private const int FirstCustomFormat = 164;

    private static readonly DateTime Epoch = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);
    private static readonly DateTime LaterEpoch = new(1904, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    public static bool IsOne(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8);

    /// <param name="mostRows">Beyond these a file is too long.</param>
    public static (IReadOnlyList<string[]> Rows, WorkbookFault? Fault) Read(byte[] bytes, int mostRows)
    {
        try
        {
            if (IsBomb(bytes))
            {
                return ([], new WorkbookFault("TooMuchInside"));
            }

            using var stream = new MemoryStream(bytes, writable: false);
            using var document = SpreadsheetDocument.Open(
                stream, isEditable: false, new OpenSettings { MaxCharactersInPart = MostUnpacked });
            return document.WorkbookPart is { } part && FirstSheet(part) is { } sheet
                ? new Reading(part, mostRows).RowsOf(sheet)
                : ([], new WorkbookFault("NoWorkbook"));
        }
        catch (Exception exception) when (
            exception is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or FormatException
            or ArgumentException or InvalidOperationException or IOException or OverflowException or KeyNotFoundException)
        {
            return ([], new WorkbookFault("NoWorkbook"));
        }
    }

    public static byte[] Write(IEnumerable<IReadOnlyList<string?>> rows)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var part = document.AddWorkbookPart();
            part.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(
                new Sheets(new Sheet { Name = "1", SheetId = 1, Id = "sheet" }));
            using var writer = OpenXmlWriter.Create(part.AddNewPart<WorksheetPart>("sheet"));
            writer.WriteStartElement(new Worksheet());
            writer.WriteStartElement(new SheetData());
            foreach (var row in rows)
            {
                writer.WriteStartElement(new Row());
                foreach (var cell in row)
                {
                    writer.WriteElement(string.IsNullOrEmpty(cell)
                        ? new Cell()
                        : new Cell(new InlineString(new Text(Writable(cell)) { Space = SpaceProcessingModeValues.Preserve }))
                        {
                            DataType = CellValues.InlineString,
                        });
                }

                writer.WriteEndElement();
            }

            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        return stream.ToArray();
    }

    private static string Writable(string text) =>
        CleanText.Cut(string.Concat(text.Where(sign => XmlConvert.IsXmlChar(sign) || char.IsSurrogate(sign))), MostInCell);

    private static bool IsBomb(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        return archive.Entries.Count > MostEntries || archive.Entries.Sum(entry => entry.Length) > MostUnpacked;
    }

    private static WorksheetPart? FirstSheet(WorkbookPart part) =>
        part.Workbook?.Sheets?.Elements<Sheet>().FirstOrDefault() is { Id.Value: { } id } ? part.GetPartById(id) as WorksheetPart : null;

    /// <summary>One sheet on its way to text.</summary>
    private sealed class Reading(WorkbookPart part, int mostRows)
    {
        private readonly List<string> _shared = part.SharedStringTablePart?.SharedStringTable?
            .Elements<SharedStringItem>()
            .Select(TextOf)
            .ToList() ?? [];
        private readonly List<bool> _showsTime = TimeStyles(part.WorkbookStylesPart?.Stylesheet);
        private readonly DateTime _epoch = part.Workbook?.WorkbookProperties?.Date1904?.Value == true ? LaterEpoch : Epoch;

        public (IReadOnlyList<string[]> Rows, WorkbookFault? Fault) RowsOf(WorksheetPart sheet)
        {
            var rows = new List<string[]>();
            using var reader = OpenXmlReader.Create(sheet);
            while (reader.Read())
            {
                if (reader.ElementType != typeof(Row) || !reader.IsStartElement)
                {
                    continue;
                }

                var row = (Row)reader.LoadCurrentElement()!;
                var number = (int)(row.RowIndex?.Value ?? (uint)rows.Count + 1);
                var cells = new List<string>();
                foreach (var cell in row.Elements<Cell>())
                {
                    var column = cell.CellReference?.Value is { } reference ? ColumnOf(reference) : cells.Count;
                    if (column >= MostColumns || cell.DataType?.Value == CellValues.Error)
                    {
                        return ([], new WorkbookFault(column >= MostColumns ? "TooWide" : "ErrorCell", number));
                    }

                    cells.AddRange(Enumerable.Repeat("", Math.Max(0, column + 1 - cells.Count)));
                    cells[column] = ValueOf(cell);
                    if (cells[column].Length >= MostInCell)
                    {
                        return ([], new WorkbookFault("FullCell", number));
                    }
                }

                if (cells.Exists(cell => cell.Length > 0))
                {
                    rows.Add([.. cells]);
                }

                if (rows.Count > mostRows)
                {
                    return ([], new WorkbookFault("TooLong"));
                }
            }

            // Cells that were never written end a row early.
            var width = rows.Count == 0 ? 0 : rows.Max(row => row.Length);
            return ([.. rows.Select(row => row.Length == width ? row : [.. row, .. Enumerable.Repeat("", width - row.Length)])], null);
        }

        private string ValueOf(Cell cell)
        {
            if (cell.DataType?.Value == CellValues.InlineString)
            {
                return cell.InlineString is { } inline ? string.Concat(inline.Descendants<Text>().Select(text => text.Text)) : "";
            }

            var value = cell.CellValue?.Text ?? "";
            if (cell.DataType?.Value == CellValues.SharedString)
            {
                return _shared[int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture)];
            }

            if (cell.DataType?.Value == CellValues.Boolean)
            {
                return value == "1" ? "true" : "false";
            }

            return (cell.DataType is null || cell.DataType.Value == CellValues.Number)
                && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                ? NumberOf(number, cell.StyleIndex?.Value ?? 0)
                : value;
        }

        private string NumberOf(double number, uint style)
        {
            if (style >= _showsTime.Count || !_showsTime[(int)style] || number is < 0 or > 2_900_000)
            {
                return Math.Abs(number) < 1e15
                    ? ((decimal)number).ToString(CultureInfo.InvariantCulture)
                    : number.ToString("R", CultureInfo.InvariantCulture);
            }

            var at = _epoch.AddSeconds(Math.Round(number * 86_400));
            return at.TimeOfDay == TimeSpan.Zero
                ? at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                : at.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);
        }

        private static string TextOf(SharedStringItem item) =>
            item.Text?.Text ?? string.Concat(item.Elements<Run>().Select(run => run.Text?.Text));

        private static int ColumnOf(string reference) =>
            reference
                .TakeWhile(char.IsAsciiLetterUpper)
                .Aggregate(0, (column, letter) => Math.Min(100_000, (column * 26) + letter - 'A' + 1)) - 1;

        /// <summary>For each style of cells, whether it shows a day or a time.</summary>
        private static List<bool> TimeStyles(Stylesheet? styles)
        {
            var custom = styles?.NumberingFormats?.Elements<NumberingFormat>().Where(format => format.NumberFormatId is not null)
                .GroupBy(format => format.NumberFormatId!.Value).ToDictionary(
                    group => group.Key, group => group.First().FormatCode?.Value ?? "")
                    ?? [];
            return styles?.CellFormats?.Elements<CellFormat>().Select(format => ShowsTime(format.NumberFormatId?.Value ?? 0)).ToList()
                ?? [];

            bool ShowsTime(uint id) => id < FirstCustomFormat && !custom.ContainsKey(id)
                ? id is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58)
                : Letters(custom.GetValueOrDefault(id, "")).AsSpan().IndexOfAny(LettersOfTime) >= 0;
        }

        /// <summary>Of a format, what is neither quoted nor in brackets.</summary>
        private static string Letters(string format)
        {
            var letters = new StringBuilder();
            char? until = null;
            for (var i = 0; i < format.Length; i++)
            {
                var sign = format[i];
                if (until is not null)
                {
                    until = sign == until ? null : until;
                }
                else if (sign is '"' or '[')
                {
                    until = sign == '"' ? '"' : ']';
                }
                else if (sign == '\\')
                {
                    i++;
                }
                else
                {
                    letters.Append(sign);
                }
            }

            return letters.ToString();
        }
    }
}
