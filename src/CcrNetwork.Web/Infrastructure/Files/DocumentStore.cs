using System.Security.Cryptography;
using CcrNetwork.Domain.Files;
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
}

/// <summary>Takes documents, keeps them under names of the portal's own, and hands them out to be saved, never to be shown in a page.</summary>
public sealed class DocumentStore(IMediaStorage storage, IOptions<MediaOptions> options)
{
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

        if (DocumentTypes.Of(content) is not { } type)
        {
            return (null, DocumentFault.Unknown);
        }

        var file = new DocumentFile(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), type, content.Length);
        await storage.WriteAsync(file.Key, NameOf(file), content, cancellationToken);
        return (file, null);
    }

    public void Delete(DocumentFile file) => storage.Delete(file.Key);

    /// <summary>As a download under a made name. What may be read by whom, the caller has asked.</summary>
    public IActionResult Download(DocumentFile file, string name) =>
        storage.Open(file.Key, NameOf(file)) is { } stream
            ? new FileStreamResult(stream, file.MediaType) { FileDownloadName = $"{name}.{file.Extension}" }
            : new NotFoundResult();

    private static string NameOf(DocumentFile file) => $"document.{file.Extension}";
}
