using CcrNetwork.Domain.Files;

namespace CcrNetwork.Web.Infrastructure.Files;

/// <summary>
/// Knows a document by its structure; its name and what the browser says of it count for nothing. No macros, no archives.
/// </summary>
public static class DocumentTypes
{
    /// <summary>Readers look for the header of a PDF so far, and for its end so far from the end.</summary>
    private const int HeadOfPdf = 1024;
    private const int EndOfPdf = 2048;

    /// <summary>Null for anything that is not taken.</summary>
    public static DocumentType? Of(byte[] content) => Read(content).Type;

    /// <summary>The type, or why there is none.</summary>
    public static (DocumentType? Type, DocumentFault? Fault) Read(byte[] content) => content switch
    {
        [0xFF, 0xD8, 0xFF, ..] => Whole(DocumentType.Jpeg, content.AsSpan().LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) > 0),
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] =>
            Whole(DocumentType.Png, content.AsSpan().LastIndexOf("IEND"u8) > 0),
        [(byte)'P', (byte)'K', 3, 4, ..] => DocumentPackage.Read(content),
        _ when PdfIn(content) is var pdf and >= 0 => Whole(DocumentType.Pdf, HasEnd(content.AsSpan(pdf))),
        _ => (null, DocumentFault.Unknown),
    };

    private static (DocumentType?, DocumentFault?) Whole(DocumentType type, bool isWhole) =>
        isWhole ? (type, null) : (null, DocumentFault.Damaged);

    private static int PdfIn(byte[] content)
    {
        var start = content.AsSpan(0, Math.Min(content.Length, HeadOfPdf)).IndexOf("%PDF-"u8);
        return start >= 0 && start + 5 < content.Length && char.IsAsciiDigit((char)content[start + 5]) ? start : -1;
    }

    /// <summary>An object at least, the place where a reader begins, and the mark that nothing is missing after it.</summary>
    private static bool HasEnd(ReadOnlySpan<byte> pdf)
    {
        var content = pdf.TrimEnd((byte)0);
        var end = content[Math.Max(0, content.Length - EndOfPdf)..];
        return end.LastIndexOf("%%EOF"u8) is >= 0 and var mark
            && (end[..mark].IndexOf("startxref"u8) >= 0 || end[..mark].IndexOf("trailer"u8) >= 0)
            && content.IndexOf(" obj"u8) >= 0;
    }
}
