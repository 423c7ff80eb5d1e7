using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Autosave;

/// <summary>What is typed into the form of a new item, kept until it is made or thrown away: one text for each person and kind.</summary>
[Route("admin/{kind:contentKind}/new/open-form")]
[Authorize(StaffPolicies.CentreEditors)]
public sealed class NewAutosaveController(OpenForms forms) : AdminController
{
    [HttpPost("")]
    public async Task<IActionResult> Keep(ContentKind kind, string? submission, CancellationToken cancellationToken)
    {
        if (!Actor.MayCreate(kind))
        {
            return NotFound();
        }

        var others = await forms.KeepAsync(
            kind, OpenForms.NewItem, PostedValues.Read(kind, Request.Form), OpenForms.NewItem, submission, Actor, cancellationToken);
        return Json(new { others });
    }

    [HttpPost("discard")]
    public async Task<IActionResult> Forget(ContentKind kind, string? leave, CancellationToken cancellationToken)
    {
        if (!Actor.MayCreate(kind))
        {
            return NotFound();
        }

        await forms.ForgetAsync(kind, OpenForms.NewItem, Actor, cancellationToken);
        return DoneAt(Texts["Admin.Content.Forgotten"], leave == "yes" ? Address.Table(kind.Name) : Address.New(kind));
    }
}
