using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Confirmation;

/// <summary>Where the yearly message leads: what is online, and the choice between "all right" and correcting it.</summary>
[Route("admin/{kind:contentKind}/{id:int}/confirmation")]
[Authorize(StaffPolicies.CentreEditors)]
public sealed class ConfirmationController(ConfirmationPageQuery pages) : AdminController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(ContentKind kind, int id, CancellationToken cancellationToken) =>
        await pages.RunAsync(kind, id, Actor, cancellationToken) is { } page ? View(page) : NotFound();
}
