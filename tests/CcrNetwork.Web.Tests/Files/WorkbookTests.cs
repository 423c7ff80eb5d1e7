using System.Globalization;
using System.IO.Compression;
using System.Text;
using CcrNetwork.Editing.Files;
using CcrNetwork.Web.Infrastructure.Files;

namespace CcrNetwork.Web.Tests.Files;

/// <summary>Workbooks of spreadsheets: what is written is read back, and whatever comes in is read plainly or refused.</summary>
public sealed class WorkbookTests
{
    private const string Styles =
        "<numFmts count=\"2\"><numFmt numFmtId=\"170\" formatCode=\"[$-40C]d mmmm yyyy\"/><numFmt numFmtId=\"171\" formatCode=\"0 &quot;days&quot;\"/></numFmts>"
        + "<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs>"
        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/><xf numFmtId=\"22\"/></cellXfs>";

    [Theory]
    [InlineData("Noirlac")]
    [InlineData("=1+1")]
    [InlineData("+33 2 48 96 17 16")]
    [InlineData("'marked")]
    [InlineData(" spaces \n and lines ; \t \"quotes\" <b>&amp;")]
    [InlineData("007")]
    [InlineData("2026-11-29")]
    [InlineData("𝄞 œuvre 中文")]
    public void A_text_comes_back_as_it_was(string text)
    {
        var (rows, fault) = Workbook.Read(Workbook.Write([["slug", "text"], ["a", text], ["b", ""]]), 10);

        Assert.Null(fault);
        Assert.Equal([["slug", "text"], ["a", text], ["b", ""]], rows);
    }

    [Theory]
    [InlineData("<c r=\"A1\" t=\"s\"><v>1</v></c>", "two runs")]
    [InlineData("<c r=\"A1\" t=\"s\"><v>0</v></c>", "shared")]
    [InlineData("<c r=\"A1\"><v>2014</v></c>", "2014")]
    [InlineData("<c r=\"A1\"><v>47.480000000000004</v></c>", "47.48")]
    [InlineData("<c r=\"A1\"><v>1E-3</v></c>", "0.001")]
    [InlineData("<c r=\"A1\" s=\"1\"><v>46355</v></c>", "2026-11-29")]
    [InlineData("<c r=\"A1\" s=\"2\"><v>46355</v></c>", "2026-11-29")]
    [InlineData("<c r=\"A1\" s=\"3\"><v>5</v></c>", "5")]
    [InlineData("<c r=\"A1\" s=\"4\"><v>46355.5</v></c>", "2026-11-29T12:00")]
    [InlineData("<c r=\"A1\" t=\"b\"><v>1</v></c>", "true")]
    [InlineData("<c r=\"A1\" t=\"str\"><f>CONCATENATE(\"a\",\"b\")</f><v>ab</v></c>", "ab")]
    [InlineData("<c r=\"A1\"><f>1+1</f><v>2</v></c>", "2")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><t>inline</t></is></c>", "inline")]
    public void A_cell_is_read_as_a_person_reads_it(string cell, string text)
    {
        var (rows, fault) = Workbook.Read(Packed($"<row r=\"1\">{cell}</row>"), 10);

        Assert.Null(fault);
        Assert.Equal(text, Assert.Single(Assert.Single(rows)));
    }

    [Fact]
    public void Empty_rows_are_passed_over_and_cells_keep_their_columns()
    {
        var (rows, _) = Workbook.Read(
            Packed(
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"C1\"><v>3</v></c></row><row r=\"2\"/><row r=\"9\"><c r=\"B9\"><v>2</v></c></row>"),
            10);

        Assert.Equal([["1", "", "3"], ["", "2", ""]], rows);
    }

    [Theory]
    [InlineData("<row r=\"3\"><c r=\"A3\" t=\"e\"><v>#REF!</v></c></row>", "ErrorCell", 3)]
    [InlineData("<row r=\"1\"><c r=\"ZZZ1\"><v>1</v></c></row>", "TooWide", 1)]
    [InlineData("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>", "NoWorkbook", null)]
    [InlineData(
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"3\"><c r=\"A3\"><v>1</v></c></row>",
        "TooLong", null)]
    public void What_cannot_be_meant_is_refused(string sheet, string word, int? line)
    {
        var (rows, fault) = Workbook.Read(Packed(sheet), 2);

        Assert.Empty(rows);
        Assert.Equal(new WorkbookFault(word, line), fault);
    }

    [Fact]
    public void A_text_that_may_have_been_cut_is_refused()
    {
        var full = Workbook.Write([[new string('a', Workbook.MostInCell + 5)]]);

        Assert.Equal("FullCell", Workbook.Read(full, 10).Fault!.Word);
    }

    [Fact]
    public void What_swells_when_unpacked_is_refused_before_it_is()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("xl/worksheets/sheet1.xml").Open();
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 41; i++)
            {
                entry.Write(zeros);
            }
        }

        Assert.True(stream.Length < 200_000);
        Assert.Equal("TooMuchInside", Workbook.Read(stream.ToArray(), 10).Fault!.Word);
    }

    [Theory]
    [InlineData("PK\u0003\u0004 and nothing else")]
    [InlineData("PK\u0003\u0004")]
    public void A_package_that_is_none_is_refused(string text)
    {
        var bytes = Encoding.Latin1.GetBytes(text);

        Assert.True(Workbook.IsOne(bytes));
        Assert.Equal("NoWorkbook", Workbook.Read(bytes, 10).Fault!.Word);
        Assert.False(Workbook.IsOne("slug,name"u8));
    }

    [Fact]
    public void A_document_type_with_entities_is_refused()
    {
        var bomb = Packed("<row r=\"1\"><c r=\"A1\"><v>&a;</v></c></row>", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">]>");

        Assert.Equal("NoWorkbook", Workbook.Read(bomb, 10).Fault!.Word);
    }

    /// <summary>A workbook with one sheet, as a spreadsheet would pack it.</summary>
    private static byte[] Packed(string rows, string prolog = "")
    {
        const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string Package = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
        const string Content = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(
                "[Content_Types].xml",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{Content}.sheet.main+xml\"/><Override PartName=\"/xl/s.xml\" ContentType=\"{Content}.worksheet+xml\"/><Override PartName=\"/xl/t.xml\" ContentType=\"{Content}.sharedStrings+xml\"/><Override PartName=\"/xl/f.xml\" ContentType=\"{Content}.styles+xml\"/></Types>"));
            Add(
                "_rels/.rels",
                $"<Relationships {Package}><Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Add(
                "xl/_rels/workbook.xml.rels",
                $"<Relationships {Package}><Relationship Id=\"r1\" Type=\"{Office}/worksheet\" Target=\"s.xml\"/><Relationship Id=\"r2\" Type=\"{Office}/sharedStrings\" Target=\"t.xml\"/><Relationship Id=\"r3\" Type=\"{Office}/styles\" Target=\"f.xml\"/></Relationships>");
            Add(
                "xl/workbook.xml",
                $"<workbook {Main} xmlns:r=\"{Office}\"><sheets><sheet name=\"Feuille\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            Add("xl/t.xml", $"<sst {Main}><si><t>shared</t></si><si><r><t>two </t></r><r><t>runs</t></r></si></sst>");
            Add("xl/f.xml", $"<styleSheet {Main}>{Styles}</styleSheet>");
            Add("xl/s.xml", $"{prolog}<worksheet {Main}><sheetData>{rows}</sheetData></worksheet>");

            void Add(string name, string text)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }
}
