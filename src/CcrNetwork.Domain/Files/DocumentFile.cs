using CcrNetwork.Domain.Media;

namespace CcrNetwork.Domain.Files;

/// <summary>The kinds of document that are taken and handed out.</summary>
public enum DocumentType
{
    Pdf,
    Jpeg,
    Png,

    /// <summary>OpenDocument text.</summary>
    Odt,

    /// <summary>Office Open XML text.</summary>
    Docx,
}

/// <summary>A document in the storage. What its sender called it is not kept: its name is made when it is handed out.</summary>
/// <param name="Key">Made by chance, so that nobody finds it without being told.</param>
/// <param name="Length">In bytes.</param>
public sealed record DocumentFile(string Key, DocumentType Type, long Length)
{
    public string Extension => Type switch { DocumentType.Jpeg => "jpg", _ => Type.ToString().ToLowerInvariant() };

    public string MediaType => Type switch
    {
        DocumentType.Pdf => "application/pdf",
        DocumentType.Jpeg => "image/jpeg",
        DocumentType.Png => "image/png",
        DocumentType.Odt => "application/vnd.oasis.opendocument.text",
        _ => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    };

    public static bool IsKey(string text) => PhotographFile.IsKey(text);
}
