using CcrNetwork.Domain.Media;
using CcrNetwork.Web.Areas.Admin.Photographs;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Media;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Net.Http.Headers;

namespace CcrNetwork.Web.Features.Media;

/// <summary>
/// The pictures of the portal. Published ones are for everybody and never change under their address; others, and those of
/// drafts, are for the staff that may see them. For all others they do not exist.
/// </summary>
[WithoutLanguage]
[DisableRateLimiting]
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class MediaController(IMediaStorage storage, PublishedPictures published, UnpreparedPictures unprepared) : Controller
{
    private const string ForEver = "public, max-age=31536000, immutable";

    [HttpGet("media/{key}/{width:int}.{extension}")]
    public async Task<IActionResult> Show(string key, int width, string extension, CancellationToken cancellationToken)
    {
        if (!PhotographFile.IsKey(key) || PictureFormat.Find(extension) is not { } format || width <= 0)
        {
            return NotFound();
        }

        var isPublic = (await published.GetAsync(cancellationToken)).Contains(key);
        if (!isPublic && !await MaySeeAsync(key, cancellationToken))
        {
            return NotFound();
        }

        if (storage.Open(key, format.NameAt(width)) is not { } file)
        {
            return await InsteadAsync(key, width, cancellationToken);
        }

        Response.Headers.CacheControl = isPublic ? ForEver : "no-store";
        Response.Headers.ContentDisposition = "inline";
        return isPublic
            ? File(file, format.ContentType, lastModified: null, new EntityTagHeaderValue($"\"{key}-{format.NameAt(width)}\""))
            : File(file, format.ContentType);
    }

    /// <summary>While its sizes are being made, the picture itself stands for them, and nobody keeps it for longer.</summary>
    private async Task<IActionResult> InsteadAsync(string key, int width, CancellationToken cancellationToken)
    {
        if (width > PhotographFile.LargestWidth || await unprepared.OpenAsync(key, cancellationToken) is not { } master)
        {
            return NotFound();
        }

        Response.Headers.CacheControl = "no-store";
        Response.Headers.ContentDisposition = "inline";
        return File(master, PictureFormat.Jpeg.ContentType);
    }

    private async Task<bool> MaySeeAsync(string key, CancellationToken cancellationToken)
    {
        var signedIn = await HttpContext.AuthenticateAsync(StaffArea.Scheme);
        return signedIn.Principal is StaffPrincipal { Account: { LacksSecondFactor: false } account }
            && await HttpContext.RequestServices
                .GetRequiredService<PhotographRights>()
                .MaySeeAsync(key, account.ToActor(null), cancellationToken);
    }
}
