using System.IO.Compression;
using System.Text;
using CcrNetwork.Domain.Files;

namespace CcrNetwork.Web.Infrastructure.Files;

/// <summary>Knows a document by its content; its name and what the browser says of it count for nothing. No macros, no archives.</summary>
public static class DocumentTypes
{
    private const int MostEntries = 5000;
    private const string OpenDocumentText = "application/vnd.oasis.opendocument.text";

    /// <summary>Null for anything that is not taken.</summary>
    public static DocumentType? Of(byte[] content) => content switch
    {
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => DocumentType.Pdf,
        [0xFF, 0xD8, 0xFF, ..] => DocumentType.Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => DocumentType.Png,
        [(byte)'P', (byte)'K', 3, 4, ..] => OfPackage(content),
        _ => null,
    };

    private static DocumentType? OfPackage(byte[] content)
    {
        try
        {
            using var package = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            if (package.Entries.Count > MostEntries)
            {
                return null;
            }

            var names = package.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            return package.Entries.FirstOrDefault(entry => entry.FullName == "mimetype") is { } mark
                ? IsOpenDocument(mark) && !names.Any(name => name.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase) || name.StartsWith("Scripts/", StringComparison.OrdinalIgnoreCase)) ? DocumentType.Odt : null
                : names.Contains("[Content_Types].xml") && names.Contains("word/document.xml") && !names.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) ? DocumentType.Docx
                : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static bool IsOpenDocument(ZipArchiveEntry mark)
    {
        if (mark.Length != OpenDocumentText.Length)
        {
            return false;
        }

        Span<byte> text = stackalloc byte[OpenDocumentText.Length];
        using var stream = mark.Open();
        return stream.ReadAtLeast(text, text.Length, throwOnEndOfStream: false) == text.Length && Encoding.ASCII.GetString(text) == OpenDocumentText;
    }
}
