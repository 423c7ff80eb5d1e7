using System.Globalization;
using System.Text;
using CcrNetwork.Editing.Files;
using CcrNetwork.Web.Infrastructure.Files;
using CcrNetwork.Web.Tests.Support;
using CsvHelper;
using CsvHelper.Configuration;

namespace CcrNetwork.Web.Tests.Files;

/// <summary>No spreadsheet, wherever it parts its cells, finds a formula in what the portal writes.</summary>
public sealed class CsvTextTests
{
    private static readonly string[] Pieces =
        ["=cmd|'/C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "＝1", "x", "é", " ", "\u00A0", ";", "\t", "\n", "\r\n", ",", "\"", "'", "-5", "33", "=", "- item"];

    public static TheoryData<string> Hostile() =>
    [
        "=1+1", "x,=1", "x, =1", "x;=cmd|'/C calc'!A0;", "x;\"=1\"", ";=1", "; =1", "x\t=1", "\t=1", "x\n=1", "x\r\n@SUM(A1)", "\"=1",
        "\";=1;\"", "＝1+1", "x;＋1", "'=1", "a;'=1", " =1",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_formula_is_one_nowhere(string value) => AssertHarmless([value]);

    [Fact]
    public void Nor_in_anything_made_of_such_pieces_and_what_was_there_comes_back()
    {
        var chance = new Random(20261129);
        for (var time = 0; time < 3000; time++)
        {
            // A row begins with a name, as all of ours do.
            var cells = Enumerable.Range(0, 3)
                .Select(_ => string.Concat(Enumerable.Range(0, chance.Next(1, 6)).Select(_ => Pieces[chance.Next(Pieces.Length)])))
                .Prepend("name")
                .ToArray();
            AssertHarmless(cells);
            Assert.Equal(cells, Read(Write(cells), ",").Select(FormulaGuard.Unmarked));
            Assert.Equal(cells, Read(WriteForStaff(cells), ";").Select(FormulaGuard.Unmarked));
        }
    }

    [Theory]
    [InlineData("-5", "-5")]
    [InlineData("+33.5", "+33.5")]
    [InlineData("déjà vu", "déjà vu")]
    [InlineData("a-b = c", "a-b = c")]
    [InlineData("x;y", "\"x;y\"")]
    [InlineData("x\ty", "\"x\ty\"")]
    [InlineData("l'=é", "l'=é")]
    public void What_is_harmless_stays_as_it_is(string value, string written) => Assert.Equal(written, Write([value]));

    [Fact]
    public void A_file_is_the_same_to_the_byte()
    {
        var csv = new CsvText("name", "note");
        csv.Add("Ada \"A\"", null);
        csv.Add("", "two\r\nlines");
        csv.Add("=1", "-5");

        Assert.Equal("\uFEFFname,note\r\n\"Ada \"\"A\"\"\",\r\n,\"two\r\nlines\"\r\n'=1,-5\r\n", csv.ToString());
    }

    /// <summary>The control: the writer of before, which looked at the beginning of a cell alone, is caught.</summary>
    [Fact]
    public void A_writer_that_does_not_look_after_semicolons_is_found() =>
        Assert.NotEmpty(Spreadsheet.FormulasIn("name,organisation\r\nAda,x;=cmd|'/C calc'!A0;\r\n"));

    private static void AssertHarmless(string[] cells)
    {
        Assert.Empty(Spreadsheet.FormulasIn(Write(cells)));
        Assert.Empty(Spreadsheet.FormulasIn(WriteForStaff(cells)));
    }

    private static string Write(string[] cells) => new CsvText(cells).ToString()[1..^2];

    /// <summary>In French, where semicolons part the cells.</summary>
    private static string WriteForStaff(string[] cells)
    {
        var former = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr-FR");
        try
        {
            return CsvText.ForStaff(cells).ToString()[1..^2];
        }
        finally
        {
            CultureInfo.CurrentUICulture = former;
        }
    }

    private static string[] Read(string text, string delimiter)
    {
        using var parser = new CsvParser(
            new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = delimiter });
        Assert.True(parser.Read());
        return parser.Record!;
    }
}
