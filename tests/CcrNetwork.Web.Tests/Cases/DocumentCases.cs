using CcrNetwork.Domain.Files;
using CcrNetwork.Web.Infrastructure.Files;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Cases;

/// <summary>Documents are known by their structure, as the programs that open them know them.</summary>
public sealed class DocumentCases
{
    [Theory]
    [InlineData("documents/written-in-word-online.docx", DocumentType.Docx)]
    [InlineData("documents/backslash-names.docx", DocumentType.Docx)]
    [InlineData("documents/leading-byte-order-mark.pdf", DocumentType.Pdf)]
    [InlineData("documents/leading-line-break.pdf", DocumentType.Pdf)]
    public void What_its_programs_open_is_taken(string file, DocumentType type) =>
        Assert.Equal((type, null), DocumentTypes.Read(CaseFile.Read(file)));

    [Fact]
    public void A_header_alone_is_a_damaged_document() =>
        Assert.Equal((null, DocumentFault.Damaged), DocumentTypes.Read(CaseFile.Read("documents/header-only.pdf")));

    public static TheoryData<string, byte[], DocumentType?, DocumentFault?> Documents => new()
    {
        { "a PDF", TestDocuments.Pdf(), DocumentType.Pdf, null },
        { "a PDF after a kilobyte of mail", TestDocuments.Pdf(before: new string('x', 1019)), DocumentType.Pdf, null },
        { "a header too far in", TestDocuments.Pdf(before: new string('x', 1030)), null, DocumentFault.Unknown },
        { "a PDF padded with zeros", TestDocuments.Pdf(after: new string('\0', 5000)), DocumentType.Pdf, null },
        { "a PDF with a line after its end", TestDocuments.Pdf(after: "<!-- served by -->\n"), DocumentType.Pdf, null },
        { "a PDF cut in half", TestDocuments.Pdf()[..80], null, DocumentFault.Damaged },
        { "a PDF whose first end was long ago", TestDocuments.Pdf(after: new string('x', 5000)), null, DocumentFault.Damaged },
        { "the words of a PDF", "About %PDF-files"u8.ToArray(), null, DocumentFault.Unknown },
        { "a DOCX", TestDocuments.Docx(), DocumentType.Docx, null },
        { "a main part of any name", TestDocuments.Docx(main: "docs/guide.xml"), DocumentType.Docx, null },
        { "names in capitals", TestDocuments.Docx(main: "Word/Document.xml"), DocumentType.Docx, null },
        { "backslashes", TestDocuments.Docx(separator: '\\'), DocumentType.Docx, null },
        { "a link", TestDocuments.Docx(relationships: [("hyperlink", "https://example.org/", "External")]), DocumentType.Docx, null },
        { "a template of one's own", TestDocuments.Docx(relationships: [("attachedTemplate", "template.dotx", "")]), DocumentType.Docx, null },
        { "a template from elsewhere", TestDocuments.Docx(relationships: [("attachedTemplate", "http://evil.example/t.dotm", "External")]), null, DocumentFault.Fetches },
        { "an object from elsewhere", TestDocuments.Docx(relationships: [("oleObject", "mhtml:http://evil.example/x", "External")]), null, DocumentFault.Fetches },
        { "a frame from elsewhere", TestDocuments.Docx(relationships: [("frame", "http://evil.example/", "External")]), null, DocumentFault.Fetches },
        { "macros by content type", TestDocuments.Docx(types: "<Override PartName=\"/word/x.bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>", parts: ("word/x.bin", "x")), null, DocumentFault.Programs },
        { "macros by relationship", TestDocuments.Docx(relationships: [("vbaProject", "data.bin", "")], parts: ("word/data.bin", "x")), null, DocumentFault.Programs },
        { "controls", TestDocuments.Docx(types: "<Override PartName=\"/word/x.xml\" ContentType=\"application/vnd.ms-office.activeX+xml\"/>"), null, DocumentFault.Programs },
        { "a main part with macros", TestDocuments.Docx(mainType: "application/vnd.ms-word.document.macroEnabled.main+xml"), null, DocumentFault.Programs },
        { "a template", TestDocuments.Docx(mainType: "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"), null, DocumentFault.Unknown },
        { "a table", TestDocuments.Docx(main: "xl/workbook.xml", mainType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"), null, DocumentFault.Unknown },
        { "a name that is not its main part", TestDocuments.Package(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<x/>")), null, DocumentFault.Unknown },
        { "broken XML", TestDocuments.Package(("[Content_Types].xml", "<Types>"), ("_rels/.rels", "<x/>")), null, DocumentFault.Damaged },
        { "two parts of one name", TestDocuments.Docx(parts: ("WORD/document.xml", "<x/>")), null, DocumentFault.Damaged },
        { "more than can be unpacked", TestDocuments.Docx(parts: ("word/media/big", new string('x', 130 * 1024 * 1024))), null, DocumentFault.TooLarge },
        { "a DOCX cut in half", TestDocuments.Docx()[..200], null, DocumentFault.Damaged },
        { "half a photograph", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16], null, DocumentFault.Damaged },
        { "half a drawing", [0x89, .. "PNG\r\n\x1A\n"u8, 0, 0, 0, 13, .. "IHDR"u8], null, DocumentFault.Damaged },
    };

    [Theory, MemberData(nameof(Documents))]
    public void Each_is_what_its_structure_says(string what, byte[] content, DocumentType? type, DocumentFault? fault) =>
        Assert.Equal((what, type, fault), (what, DocumentTypes.Read(content).Type, DocumentTypes.Read(content).Fault));
}
