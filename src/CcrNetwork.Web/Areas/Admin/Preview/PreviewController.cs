using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Preview;

/// <summary>The ways to see a draft: for staff at once, for others by a link that expires and can be taken back.</summary>
[Route("admin/{kind:contentKind}/{id:int}/preview")]
public sealed class PreviewController(PreviewPageQuery pages, PreviewLinks links) : AdminController
{
    /// <summary>The address of a new link, shown once.</summary>
    public const string NewLinkKey = "PreviewLink";

    [HttpGet("")]
    public async Task<IActionResult> Index(ContentKind kind, int id, CancellationToken cancellationToken) =>
        await pages.RunAsync(kind, id, Actor, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("links")]
    [Authorize(StaffPolicies.CentreEditors)]
    public async Task<IActionResult> Share(ContentKind kind, int id, CancellationToken cancellationToken)
    {
        if (await links.CreateAsync(kind, id, Actor, cancellationToken) is not { } token)
        {
            return NotFound();
        }

        TempData[NewLinkKey] = token;
        return RedirectToAction(nameof(Index), new { kind = kind.Name, id });
    }

    [HttpPost("links/{linkId:int}/revocation")]
    [Authorize(StaffPolicies.CentreEditors)]
    public async Task<IActionResult> Revoke(ContentKind kind, int id, int linkId, CancellationToken cancellationToken) =>
        await links.RevokeAsync(kind, id, linkId, Actor, cancellationToken)
            ? Done(Texts["Admin.Preview.Revoked"], nameof(Index), new { kind = kind.Name, id })
            : NotFound();
}
