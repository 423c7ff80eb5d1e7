using System.Security.Cryptography;
using CcrNetwork.Domain.Files;
using CcrNetwork.Web.Infrastructure.Files.Scanning;
using CcrNetwork.Web.Infrastructure.Media;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Infrastructure.Files;

/// <summary>Why a document is not taken: the last part of its text <c>Shared.Document.Refused.{…}</c>.</summary>
public enum DocumentFault
{
    Missing,
    TooLarge,
    Unknown,

    /// <summary>The scanner found something in it.</summary>
    Infected,

    /// <summary>It begins as a document and cannot be read to its end.</summary>
    Damaged,

    /// <summary>Macros or controls.</summary>
    Programs,

    /// <summary>It would load something from elsewhere when it is opened, such as a template.</summary>
    Fetches,
}

/// <summary>
/// Takes documents, keeps them under names of the portal's own, and hands them out to be saved, never to be shown in a page.
/// Beside each lies what the scanner said of it; where there is a scanner, nothing is handed out before.
/// </summary>
public sealed class DocumentStore(IMediaStorage storage, IDocumentScanner scanner, IOptions<MediaOptions> options)
{
    private const string Beginning = "document.";
    private const string CleanMark = "scan.clean";
    private const string InfectedMark = "scan.infected";

    public int MaxMegabytes => options.Value.MaxFileMegabytes;

    /// <summary>The document, stored; or why it is not taken. Whoever cannot keep what points to it deletes it again.</summary>
    public async Task<(DocumentFile? File, DocumentFault? Fault)> TakeAsync(IFormFile? upload, CancellationToken cancellationToken)
    {
        if (upload is null || upload.Length == 0)
        {
            return (null, DocumentFault.Missing);
        }

        if (upload.Length > options.Value.MaxFileBytes)
        {
            return (null, DocumentFault.TooLarge);
        }

        var content = new byte[upload.Length];
        await using (var stream = upload.OpenReadStream())
        {
            await stream.ReadExactlyAsync(content, cancellationToken);
        }

        var (known, fault) = DocumentTypes.Read(content);
        if (known is not { } type)
        {
            return (null, fault);
        }

        var file = new DocumentFile(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), type, content.Length);
        var verdict = await scanner.ScanAsync(content, cancellationToken);
        if (verdict == ScanVerdict.Infected)
        {
            return (null, DocumentFault.Infected);
        }

        await storage.WriteAsync(file.Key, NameOf(file), content, cancellationToken);
        if (verdict == ScanVerdict.Clean)
        {
            await MarkAsync(file.Key, CleanMark, cancellationToken);
        }

        return (file, null);
    }

    public DocumentState StateOf(DocumentFile file) =>
        storage.Holds(file.Key, InfectedMark) ? DocumentState.Infected
        : storage.Holds(file.Key, CleanMark) ? DocumentState.Clean
        : scanner.IsConfigured ? DocumentState.Held
        : DocumentState.NotScanned;

    /// <summary>The documents of which the scanner has said nothing yet.</summary>
    public IEnumerable<(string Key, string Name)> Unscanned() =>
        storage.Find(Beginning).Where(file => !storage.Holds(file.Key, CleanMark) && !storage.Holds(file.Key, InfectedMark));

    /// <summary>Writes down what the scanner says; what it finds infected is deleted.</summary>
    public async Task<ScanVerdict> ScanAsync((string Key, string Name) file, CancellationToken cancellationToken)
    {
        byte[] content;
        await using (var stream = storage.Open(file.Key, file.Name))
        {
            if (stream is null)
            {
                // Deleted in between, together with what it belonged to.
                return ScanVerdict.Clean;
            }

            content = new byte[stream.Length];
            await stream.ReadExactlyAsync(content, cancellationToken);
        }

        var verdict = await scanner.ScanAsync(content, cancellationToken);
        if (verdict == ScanVerdict.Infected)
        {
            storage.Delete(file.Key);
            await MarkAsync(file.Key, InfectedMark, cancellationToken);
        }
        else if (verdict == ScanVerdict.Clean)
        {
            await MarkAsync(file.Key, CleanMark, cancellationToken);
        }

        return verdict;
    }

    public void Delete(DocumentFile file) => storage.Delete(file.Key);

    /// <summary>As a download under a made name. What may be read by whom, the caller has asked.</summary>
    public IActionResult Download(DocumentFile file, string name) =>
        StateOf(file) == DocumentState.Held ? new HeldDocumentResult()
        : storage.Open(file.Key, NameOf(file)) is { } stream
            ? new FileStreamResult(stream, file.MediaType) { FileDownloadName = $"{name}.{file.Extension}" }
            : new NotFoundResult();

    private static string NameOf(DocumentFile file) => $"{Beginning}{file.Extension}";

    private Task MarkAsync(string key, string mark, CancellationToken cancellationToken) =>
        storage.WriteAsync(key, mark, ReadOnlyMemory<byte>.Empty, cancellationToken);
}
