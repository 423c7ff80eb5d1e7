using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Publication;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Content;

/// <summary>
/// Says at a field that its fact is right, or takes that back; whatever else was typed is saved along. Where nothing else is new, who
/// may publish leaves no draft behind: nobody outside reads of doubts.
/// </summary>
[Route("admin/{kind:contentKind}/{id:int}/doubts")]
[Authorize(StaffPolicies.CentreEditors)]
public sealed class DoubtsController(DoubtSettling doubts, EditedItems items, PublicationEditor publication) : ContentFormController
{
    [HttpPost("confirmation")]
    [KeepsForm]
    public Task<IActionResult> Confirm(
        ContentKind kind, int id, SaveForm form, [FromQuery] string? field, CancellationToken cancellationToken) =>
        SettleAsync(kind, id, form, field, isRight: true, "Confirmed", cancellationToken);

    [HttpPost("reopening")]
    [KeepsForm]
    public Task<IActionResult> Reopen(
        ContentKind kind, int id, SaveForm form, [FromQuery] string? field, CancellationToken cancellationToken) =>
        SettleAsync(kind, id, form, field, isRight: false, "Reopened", cancellationToken);

    private async Task<IActionResult> SettleAsync(
        ContentKind kind, int id, SaveForm form, string? field, bool isRight, string notice, CancellationToken cancellationToken)
    {
        var posted = PostedValues.Read(kind, Request.Form);
        if (await doubts.AfterAsync(kind, id, form.BaseNumber, posted, field, isRight, Actor, cancellationToken) is not { } values)
        {
            return NotFound();
        }

        // History tells in words what was done, unless the person has said it in theirs.
        var told = Texts[$"Admin.Content.Doubt.{notice}", FieldTexts.Label(kind, field!)];
        var commented = string.IsNullOrWhiteSpace(form.Comment) ? form with { Comment = told } : form;
        var (content, answer) = await SaveAsync(
            kind, id, commented, values, RevisionOrigin.Saved, cancellationToken, alsoWrites: FieldDoubt.FieldName);
        if (content is { WasSaved: true, Unseen: null })
        {
            await PutOnlineAsync(kind, id, content.Number, cancellationToken);
        }

        return answer
            ?? DoneAt(
                content!.Unseen is { } name ? Texts["Admin.Content.SavedWithTheirs", name] : told,
                $"{Address.Edit(kind, id)}#{Field.IdOf(FieldBox.DoubtNameOf(field!))}",
                content.Unseen is null ? MessageKind.Done : MessageKind.Warning);
    }

    private async Task PutOnlineAsync(ContentKind kind, int id, int number, CancellationToken cancellationToken)
    {
        if (Actor.MayPublish()
            && await items.FindAsync(kind, id, Actor, cancellationToken) is { Item.IsPublished: true } edited
            && edited.Head.Values.KeysThatDiffer(kind.Read(edited.Item)).All(key => key == FieldDoubt.FieldName))
        {
            await publication.PublishAsync(kind, id, number, Actor, cancellationToken);
        }
    }
}
