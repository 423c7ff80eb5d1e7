using System.Globalization;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Previews;
using CcrNetwork.Web.Infrastructure.ReadOnly;
using CcrNetwork.Web.Infrastructure.Security;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.Errors;

/// <summary>
/// Every refusal and fault in the portal's look and the language of the address. Reached when another request has failed,
/// whatever its verb was, which is why this action names none.
/// </summary>
[WithoutLanguage]
[IgnoreAntiforgeryToken]
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class ErrorsController : Controller
{
    private const string SecondsToWait = "30";
    private const int MostNear = 3;

    private static readonly int[] Known = [400, 403, 404, 405, 410, 413, 422, 429, 500, 503];

    /// <summary>
    /// The code is read from the address alone: binding would read the form of the request that failed, which may be why it did.
    /// </summary>
    [Route("errors/{code:int}")]
    public async Task<IActionResult> Show()
    {
        var code = int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture);
        if (code == StatusCodes.Status500InternalServerError && Response.StatusCode == StatusCodes.Status503ServiceUnavailable)
        {
            // The database is away for the moment: nothing is broken, and asking again will do.
            code = StatusCodes.Status503ServiceUnavailable;
            Response.Headers.RetryAfter = SecondsToWait;
        }

        if (AskedPath.StartsWithSegments(OpenAddresses.Api, StringComparison.Ordinal))
        {
            return Problem(statusCode: code);
        }

        var shown = Known.Contains(code) ? code : code >= 500 ? 500 : 400;
        Response.StatusCode = Known.Contains(code) || code is >= 400 and < 600 ? code : StatusCodes.Status404NotFound;
        Response.Headers.CacheControl = "no-store";
        var page = new ErrorPage(shown, HttpContext.TraceIdentifier)
        {
            EndedPreviewOf = EndedPreview,
            IsReadOnly = HttpContext.Features.Get<ReadOnlyRefusal>() is not null
                || HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error is ReadOnlyException,
            NearCentres = shown == StatusCodes.Status404NotFound ? await NearCentresAsync() : [],
        };
        if (!await IsForStaffAsync(code))
        {
            return View("Error", page);
        }

        // Who works in the staff area keeps its menu and its language, whatever went wrong there.
        RouteData.Values["area"] = StaffArea.Name;
        var refused = View("Refused", page);
        return SiteLanguages.Find(((StaffPrincipal)User).Account.Language) is { } language
            ? new ResultInLanguage(refused, language)
            : refused;
    }

    /// <summary>
    /// An address that leads nowhere has asked nobody who they are: it is asked here, unless the fault may be the database's.
    /// </summary>
    private async Task<bool> IsForStaffAsync(int code)
    {
        if (!AskedPath.StartsWithSegments(StaffArea.Root, StringComparison.Ordinal))
        {
            return false;
        }

        if (User is not StaffPrincipal && code < StatusCodes.Status500InternalServerError
            && await HttpContext.AuthenticateAsync(StaffArea.Scheme) is { Succeeded: true, Principal: StaffPrincipal staff })
        {
            HttpContext.User = staff;
        }

        return User is StaffPrincipal;
    }

    /// <summary>Where the page of a centre was asked for, the centres whose names come closest to its address.</summary>
    private async Task<IReadOnlyList<IndexedCentre>> NearCentresAsync()
    {
        if (AskedPath.Value?.Split('/', StringSplitOptions.RemoveEmptyEntries) is not [_, "centres", var slug])
        {
            return [];
        }

        var centres = await HttpContext.RequestServices.GetRequiredService<SearchableCentresSnapshot>()
            .GetAsync(HttpContext.RequestAborted);
        return centres.Closest(CleanText.Cut(slug, CentreFilter.LongestSearch), MostNear);
    }

    /// <summary>Of a link to a draft that has come to its end, the address of the page itself.</summary>
    private string? EndedPreview => HttpContext.RequestServices.GetRequiredService<PreviewedItem>().HasEnded ? AskedPath.Value : null;

    /// <summary>The address that could not be answered.</summary>
    private PathString AskedPath =>
        HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
        ?? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path
        ?? Request.Path.Value;
}
