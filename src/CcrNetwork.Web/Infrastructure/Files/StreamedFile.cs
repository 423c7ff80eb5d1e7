using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace CcrNetwork.Web.Infrastructure.Files;

/// <summary>A file that is sent while it is written, so that a long one never lies in memory as a whole.</summary>
/// <param name="write">Writes it in pieces.</param>
public sealed class StreamedFile(string contentType, Func<Stream, CancellationToken, Task> write) : ActionResult
{
    /// <summary>Under which browsers save it; null for a file that programs read.</summary>
    public string? Name { get; init; }

    public override Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;
        http.Response.ContentType = contentType;
        if (Name is not null)
        {
            var disposition = new ContentDispositionHeaderValue("attachment");
            disposition.SetHttpFileName(Name);
            http.Response.Headers.ContentDisposition = disposition.ToString();
        }

        return write(http.Response.Body, http.RequestAborted);
    }
}
