using CcrNetwork.Web.Infrastructure.Files;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.Resources;

/// <summary>The documents of the library that are for everyone.</summary>
[WithoutLanguage]
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class ResourceFilesController(ResourceListQuery list, DocumentStore documents) : Controller
{
    [HttpGet("resources/{slug}/file")]
    public async Task<IActionResult> Show(string slug, CancellationToken cancellationToken)
    {
        if (await list.FileForEveryoneAsync(slug, cancellationToken) is not { } file)
        {
            return NotFound();
        }

        // It may be withdrawn at any time, so that every copy asks again.
        Response.Headers.CacheControl = "no-cache";
        return documents.Download(file, slug);
    }
}
