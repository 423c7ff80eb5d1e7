using CcrNetwork.Domain.Editing;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.Editing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Content;

/// <summary>Saves forms of content as drafts, and brings two versions together.</summary>
[Route("admin/{kind:contentKind}/{id:int}")]
[Authorize(StaffPolicies.CentreEditors)]
public sealed class DraftsController(ContentEditor editor, EditPageQuery edits, ConflictPageQuery conflicts, FieldTexts fieldTexts) : AdminController
{
    [HttpPost("edit")]
    [KeepsForm]
    public Task<IActionResult> Save(ContentKind kind, int id, SaveForm form, CancellationToken cancellationToken) =>
        SaveAsync(kind, id, form, PostedValues.Read(kind, Request.Form), RevisionOrigin.Saved, cancellationToken);

    /// <summary>A value about which nothing was said is asked about again: neither version of it is thrown away unasked.</summary>
    [HttpPost("merge")]
    public async Task<IActionResult> Merge(ContentKind kind, int id, SaveForm form, CancellationToken cancellationToken)
    {
        var choices = ConflictChoices.Read(Request.Form);
        if (choices.Missing.Count == 0)
        {
            return await SaveAsync(kind, id, form, choices.Values(), RevisionOrigin.Merged, cancellationToken);
        }

        if (await conflicts.AgainAsync(kind, id, form.FromNumber, form.BaseNumber, choices, form.Comment, Actor, cancellationToken) is not { } page)
        {
            return NotFound();
        }

        foreach (var key in choices.Missing)
        {
            ModelState.AddModelError(key, Texts["Admin.Content.ChoiceMissing", fieldTexts.LabelOfValue(kind, key)]);
        }

        return Invalid(page, "~/Areas/Admin/Content/Conflict.cshtml");
    }

    private async Task<IActionResult> SaveAsync(
        ContentKind kind, int id, SaveForm form, Dictionary<string, string> values, RevisionOrigin origin, CancellationToken cancellationToken)
    {
        switch (await editor.SaveAsync(kind, id, form.ToEdit(values, origin), Actor, cancellationToken))
        {
            case SaveOutcome.Saved:
                return DoneAt(Texts["Admin.Content.Saved"], Address.Edit(kind, id));
            case SaveOutcome.Unchanged:
                return DoneAt(Texts["Admin.Content.Unchanged"], Address.Edit(kind, id));
            case SaveOutcome.Forbidden:
                return Forbid();
            case SaveOutcome.Refused refused:
                fieldTexts.Tell(ModelState, kind, refused.Problems);
                var page = await edits.RunAsync(kind, id, Actor, form.ToTyped(values, refused.Problems), null, cancellationToken);
                return Invalid(page!, "~/Areas/Admin/Content/Edit.cshtml");
            case SaveOutcome.Outdated outdated:
                Response.StatusCode = StatusCodes.Status409Conflict;
                return View("~/Areas/Admin/Content/Conflict.cshtml", await conflicts.RunAsync(kind, id, form.BaseNumber, outdated, ConflictChoices.None, form.Comment, cancellationToken));
            default:
                return NotFound();
        }
    }
}
