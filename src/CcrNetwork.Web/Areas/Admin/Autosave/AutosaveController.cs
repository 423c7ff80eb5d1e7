using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Autosave;

/// <summary>What the script of an open form sends from time to time: that somebody is there, and what they have typed.</summary>
[Route("admin/{kind:contentKind}/{id:int}/open-form")]
[Authorize(StaffPolicies.CentreEditors)]
public sealed class AutosaveController(OpenForms forms, EditedItems items) : AdminController
{
    [HttpPost("")]
    public async Task<IActionResult> Keep(ContentKind kind, int id, int baseNumber, string? submission, CancellationToken cancellationToken)
    {
        if (!await items.MaySeeAsync(kind, id, Actor, cancellationToken))
        {
            return NotFound();
        }

        var others = await forms.KeepAsync(
            kind, id, PostedValues.Read(kind, Request.Form), baseNumber, submission, Actor, cancellationToken);
        return Json(new { others });
    }

    /// <summary>Throws away what was typed and not saved.</summary>
    /// <param name="leave">Whether the way leads to the table and not back to the form.</param>
    [HttpPost("discard")]
    public async Task<IActionResult> Forget(ContentKind kind, int id, string? leave, CancellationToken cancellationToken)
    {
        if (!await items.MaySeeAsync(kind, id, Actor, cancellationToken))
        {
            return NotFound();
        }

        await forms.ForgetAsync(kind, id, Actor, cancellationToken);
        return DoneAt(Texts["Admin.Content.Forgotten"], leave == "yes" ? Address.Table(kind.Name) : Address.Edit(kind, id));
    }
}
