using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Publication;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Areas.Admin.Publication;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Confirmation;

/// <summary>Where the yearly message leads: what is online, and the choice between "all right" and correcting it.</summary>
[Route("admin/{kind:contentKind}/{id:int}/confirmation")]
[Authorize(StaffPolicies.CentreEditors)]
public sealed class ConfirmationController(ConfirmationPageQuery pages, PublicationEditor editor) : StepController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(ContentKind kind, int id, CancellationToken cancellationToken) =>
        await pages.RunAsync(kind, id, Actor, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("")]
    [KeepsForm]
    public Task<IActionResult> Confirm(ContentKind kind, int id, StepForm form, CancellationToken cancellationToken) =>
        StepAsync(
            kind, id, form, "Confirmed", number => editor.ConfirmAsync(kind, id, number, Actor, cancellationToken), cancellationToken);
}
