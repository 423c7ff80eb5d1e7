using System.IO.Compression;
using System.Text;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>The smallest documents that a reader opens.</summary>
internal static class TestDocuments
{
    public const string WordMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] Pdf(string before = "", string after = "") => Encoding.Latin1.GetBytes(
        before + "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n" + after);

    /// <param name="types">Further lines of the content types.</param>
    /// <param name="relationships">Of the main part, each as its type, target and mode.</param>
    public static byte[] Docx(
        string main = "word/document.xml", string mainType = WordMain, string types = "", char separator = '/',
        (string Type, string Target, string Mode)[]? relationships = null, params (string Name, string Text)[] parts) =>
        Package([
            (
                "[Content_Types].xml",
                $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/{main}\" ContentType=\"{mainType}\"/>{types}</Types>"),
            ($"_rels{separator}.rels", Relationships([($"{Office}/officeDocument", main, "")])),
            (
                main.Replace('/', separator),
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body/></w:document>"),
            .. relationships is null ? [] : new[] { ($"word{separator}_rels{separator}document.xml.rels", Relationships([.. relationships.Select(one => ($"{Office}/{one.Type}", one.Target, one.Mode))])) },
            .. parts,
        ]);

    public static byte[] Package(params (string Name, string Text)[] parts)
    {
        using var memory = new MemoryStream();
        using (var package = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var stream = package.CreateEntry(name, CompressionLevel.Fastest).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return memory.ToArray();
    }

    private static string Relationships((string Type, string Target, string Mode)[] all) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(all.Select((one, index) => $"<Relationship Id=\"r{index}\" Type=\"{one.Type}\" Target=\"{one.Target}\"{(one.Mode.Length == 0 ? "" : $" TargetMode=\"{one.Mode}\"")}/>"))}</Relationships>";
}
