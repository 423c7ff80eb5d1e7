using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using CcrNetwork.Domain.Files;

namespace CcrNetwork.Web.Infrastructure.Files;

/// <summary>
/// Knows an ODT or a DOCX by what its package says of itself: for ODT its first entry and its manifest, for DOCX its relationships
/// and content types, whatever its parts are called. What holds programs, or fetches anything but a picture, is not taken.
/// </summary>
internal static class DocumentPackage
{
    private const int MostEntries = 5000;
    private const long MostUnpacked = 128 * 1024 * 1024;
    private const int MostXml = 4 * 1024 * 1024;
    private const string OpenDocumentText = "application/vnd.oasis.opendocument.text";
    private const string WordMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string TextPart = "content" + ".xml";
    private const string TypesPart = "[Content_Types].xml";
    private const string MainRelationships = "_rels/.rels";

    private static readonly string[] Programs = ["vba", "macro", "activex", "vnd.ms-word.attachedtoolbars"];
    private static readonly string[] MayLieElsewhere = ["/hyperlink", "/image"];

    public static (DocumentType? Type, DocumentFault? Fault) Read(byte[] content)
    {
        try
        {
            using var package = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            if (package.Entries.Count > MostEntries)
            {
                return (null, DocumentFault.Unknown);
            }

            var parts = new Dictionary<string, ZipArchiveEntry>(StringComparer.OrdinalIgnoreCase);
            foreach (var entry in package.Entries)
            {
                // Some programs of Windows write its separator. Two parts of one name are read differently by different readers.
                if (!parts.TryAdd(Path(entry.FullName), entry))
                {
                    return (null, DocumentFault.Damaged);
                }
            }

            return !UnpacksWithin(package, MostUnpacked) ? (null, DocumentFault.TooLarge)
                : parts.ContainsKey("mimetype") ? OpenDocument(parts)
                : parts.ContainsKey(TypesPart) ? Word(parts)
                : (null, DocumentFault.Unknown);
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or NotSupportedException or IOException)
        {
            return (null, DocumentFault.Damaged);
        }
    }

    private static (DocumentType?, DocumentFault?) OpenDocument(Dictionary<string, ZipArchiveEntry> parts)
    {
        if (Encoding.ASCII.GetString(BytesOf(parts["mimetype"])) != OpenDocumentText)
        {
            return (null, DocumentFault.Unknown);
        }

        return !parts.TryGetValue(TextPart, out var text) ? (null, DocumentFault.Damaged)
            : parts.Keys.Any(
                name => name
                    .StartsWith("Basic/", StringComparison.OrdinalIgnoreCase) || name
                    .StartsWith("Scripts/", StringComparison.OrdinalIgnoreCase)) ? (null,
                DocumentFault.Programs)
            : text.Length > 0 ? (DocumentType.Odt, null)
            : (null, DocumentFault.Damaged);
    }

    private static (DocumentType?, DocumentFault?) Word(Dictionary<string, ZipArchiveEntry> parts)
    {
        var types = XmlOf(parts[TypesPart]).Root!.Elements().ToList();
        if (!parts.TryGetValue(MainRelationships, out var first)
            || RelationshipsIn(first)
                .FirstOrDefault(one => one.Type.EndsWith("/officeDocument", StringComparison.Ordinal) && !one.IsExternal) is not { } main
            || !parts.ContainsKey(Path(main.Target)))
        {
            return (null, DocumentFault.Unknown);
        }

        var relationships = parts
            .Where(part => part.Key.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
            .SelectMany(part => RelationshipsIn(part.Value))
            .ToList();
        if (types.Exists(type => IsProgram(type.Attribute("ContentType")?.Value))
            || relationships.Exists(one => IsProgram(one.Type[(one.Type.LastIndexOf('/') + 1)..])))
        {
            return (null, DocumentFault.Programs);
        }

        return relationships.Exists(
            one => one.IsExternal && !MayLieElsewhere.Any(kind => one.Type.EndsWith(kind, StringComparison.Ordinal))) ? (null,
            DocumentFault.Fetches)
            : TypeOf(Path(main.Target), types) == WordMain ? (DocumentType.Docx, null)
            : (null, DocumentFault.Unknown);
    }

    private static bool IsProgram(string? type) =>
        type is not null && Programs.Any(word => type.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>What is said of the part itself outweighs what is said of all with its ending.</summary>
    private static string? TypeOf(string part, List<XElement> types) =>
        (types.FirstOrDefault(
                type => type.Name.LocalName == "Override"
                    && Path(type.Attribute("PartName")?.Value ?? "").Equals(part, StringComparison.OrdinalIgnoreCase))
            ?? types.FirstOrDefault(
                type => type.Name.LocalName == "Default"
                    && part.EndsWith("." + type.Attribute("Extension")?.Value, StringComparison.OrdinalIgnoreCase)))
        ?.Attribute("ContentType")?.Value;

    private static IEnumerable<Relationship> RelationshipsIn(ZipArchiveEntry part) =>
        XmlOf(part).Root!.Elements().Where(element => element.Name.LocalName == "Relationship").Select(element => new Relationship(
            element.Attribute("Type")?.Value ?? "", element.Attribute("Target")?.Value ?? "",
            element.Attribute("TargetMode")?.Value == "External"));

    private static string Path(string name) => name.Replace('\\', '/').TrimStart('/');

    /// <summary>What the directory says of the sizes may be a lie, so everything is unpacked and counted.</summary>
    private static bool UnpacksWithin(ZipArchive package, long most)
    {
        var buffer = new byte[64 * 1024];
        foreach (var entry in package.Entries)
        {
            using var stream = entry.Open();
            for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
            {
                most -= read;
                if (most < 0)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static XDocument XmlOf(ZipArchiveEntry part)
    {
        using var stream = part.Open();
        using var reader = XmlReader.Create(
            stream,
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostXml });
        return XDocument.Load(reader);
    }

    private static byte[] BytesOf(ZipArchiveEntry part)
    {
        using var stream = part.Open();
        var bytes = new byte[OpenDocumentText.Length + 1];
        return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }

    private sealed record Relationship(string Type, string Target, bool IsExternal);
}
