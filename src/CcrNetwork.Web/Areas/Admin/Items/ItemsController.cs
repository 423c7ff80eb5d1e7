using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.Content;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Items;

/// <summary>An item as a whole: copied, or, never public so far, deleted.</summary>
[Route("admin/{kind:contentKind}/{id:int}")]
[Authorize(StaffPolicies.CentreEditors)]
public sealed class ItemsController(ItemCopy copies, ItemRemoval removal) : ContentFormController
{
    [HttpPost("copy")]
    [KeepsForm]
    public async Task<IActionResult> Copy(ContentKind kind, int id, SaveForm form, CancellationToken cancellationToken)
    {
        if (!Actor.MayCreate(kind))
        {
            return Forbid();
        }

        if (form.CarriesContent)
        {
            var (content, answer) = await SaveAsync(kind, id, form, cancellationToken);
            if (content is null)
            {
                return answer!;
            }
        }

        return await copies.CopyAsync(kind, id, form.Submission, Actor, cancellationToken) switch
        {
            null => NotFound(),
            { Id: { } copy } => DoneAt(Texts["Admin.Items.Copied"], Address.Edit(kind, copy)),
            { Problems: var problems } =>
                await FormAgainAsync(kind, id, Typed.Nothing(form.BaseNumber, problems), cancellationToken),
        };
    }

    /// <summary>Deletes a draft; what was typed into its form and not saved goes with it.</summary>
    [HttpPost("deletion")]
    public async Task<IActionResult> Delete(ContentKind kind, int id, SaveForm form, CancellationToken cancellationToken) =>
        await removal.RemoveAsync(kind, id, form.BaseNumber, Actor, cancellationToken) switch
        {
            RemovalOutcome.Done or RemovalOutcome.WasDone => DoneAt(Texts["Admin.Items.Deleted"], Address.Table(kind.Name)),
            RemovalOutcome.Forbidden => Forbid(),
            RemovalOutcome.Missing => NotFound(),
            RemovalOutcome.WasPublic => DoneAt(Texts["Admin.Items.WasPublic"], Address.Edit(kind, id), MessageKind.Refused),
            RemovalOutcome.InUse => DoneAt(Texts["Admin.Items.InUse"], Address.Edit(kind, id), MessageKind.Refused),
            _ => DoneAt(Texts["Admin.Publication.Outdated"], Address.Edit(kind, id), MessageKind.Refused),
        };
}
