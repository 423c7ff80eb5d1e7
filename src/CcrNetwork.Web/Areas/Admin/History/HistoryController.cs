using CcrNetwork.Domain.Editing;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.History;

/// <summary>The revisions of an item: read, compared, and taken back in part or whole.</summary>
[Route("admin/{kind:contentKind}/{id:int}/history")]
public sealed class HistoryController(
    HistoryQuery history, ComparisonQuery comparisons, ContentEditor editor, EditedItems items) : AdminController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(ContentKind kind, int id, CancellationToken cancellationToken) =>
        await history.RunAsync(kind, id, Actor, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpGet("compare")]
    public async Task<IActionResult> Compare(ContentKind kind, int id, int from, int to, CancellationToken cancellationToken) =>
        await comparisons.RunAsync(kind, id, from, to, Actor, cancellationToken) is { } page ? View(page) : NotFound();

    /// <summary>Takes the values of an earlier revision into a new draft: all of them, or those of the posted keys.</summary>
    [HttpPost("{number:int}/restoration")]
    [Authorize(StaffPolicies.CentreEditors)]
    public async Task<IActionResult> Restore(ContentKind kind, int id, int number, RestoreForm form, CancellationToken cancellationToken)
    {
        if (await items.RevisionAsync(kind, id, number, cancellationToken) is not { } revision)
        {
            return NotFound();
        }

        var edit = new Edit(form.HeadNumber, form.Choose(kind, revision.Values), null, new HashSet<string>(), RevisionOrigin.Restored)
        {
            IsByPortal = true,
            RevisionId = FormNumber.RevisionIdOf(form.Submission, Actor, kind.Name, id),
        };
        return await editor.SaveAsync(kind, id, edit, Actor, cancellationToken) switch
        {
            SaveOutcome.Saved => DoneAt(Texts["Admin.History.Restored", number], Address.Edit(kind, id)),
            SaveOutcome.Unchanged => DoneAt(Texts["Admin.Content.Unchanged"], Address.History(kind.Name, id)),
            SaveOutcome.Outdated or SaveOutcome.Refused =>
                DoneAt(Texts["Admin.Publication.Outdated"], Address.History(kind.Name, id), MessageKind.Refused),
            SaveOutcome.Forbidden => Forbid(),
            _ => NotFound(),
        };
    }
}
