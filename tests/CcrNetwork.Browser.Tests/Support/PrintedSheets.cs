using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CcrNetwork.Browser.Tests.Support;

/// <summary>The sheets of A4 on which a page would come out of a printer: how many lines of writing each has.</summary>
internal static partial class PrintedSheets
{
    /// <summary>The lines of each sheet, read from the PDF that the browser makes.</summary>
    public static async Task<IReadOnlyList<int>> SheetsAsync(this IPage page)
    {
        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true }));
        var objects = PdfObject().Matches(pdf).ToDictionary(found => found.Groups["number"].Value, found => found.Groups["body"].Value);
        return
        [
            .. objects.Values.Where(body => PageObject().IsMatch(body)).Select(
                body => LinesIn(ContentOf(objects[Contents().Match(body).Groups["number"].Value]))),
        ];
    }

    private static string ContentOf(string body)
    {
        var start = Stream().Match(body);
        var bytes = Encoding.Latin1.GetBytes(body[(start.Index + start.Length)..]);
        if (!body[..start.Index].Contains("/FlateDecode", StringComparison.Ordinal))
        {
            return Encoding.Latin1.GetString(bytes);
        }

        using var inflated = new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var text = new StreamReader(inflated, Encoding.Latin1);
        return text.ReadToEnd();
    }

    /// <summary>Writing at the same height is one line.</summary>
    private static int LinesIn(string content) =>
        TextMatrix()
            .Matches(content)
            .Select(matrix => Math.Round(double.Parse(matrix.Groups["y"].Value, CultureInfo.InvariantCulture)))
            .Distinct()
            .Count();

    [GeneratedRegex(@"(?:^|\n)(?<number>\d+) 0 obj\b(?<body>.*?)\bendobj", RegexOptions.Singleline)]
    private static partial Regex PdfObject();

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PageObject();

    [GeneratedRegex(@"/Contents (?<number>\d+) 0 R")]
    private static partial Regex Contents();

    [GeneratedRegex(@"stream\r?\n")]
    private static partial Regex Stream();

    [GeneratedRegex(@"(?<y>-?[\d.]+) Tm\b")]
    private static partial Regex TextMatrix();
}
