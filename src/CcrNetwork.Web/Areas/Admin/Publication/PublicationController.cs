using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.Content;
using CcrNetwork.Web.Areas.Admin.Editing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Publication;

/// <summary>The steps between a draft and the public. Who may take which step, the editor asks of the actor.</summary>
[Route("admin/{kind:contentKind}/{id:int}")]
[Authorize(StaffPolicies.CentreEditors)]
public sealed class PublicationController(PublicationEditor editor, EditPageQuery edits, FieldTexts fieldTexts, TimeProvider clock) : AdminController
{
    [HttpPost("review")]
    public async Task<IActionResult> Submit(ContentKind kind, int id, StepForm form, CancellationToken cancellationToken) =>
        await AnswerAsync(kind, id, "Submitted", await editor.SubmitAsync(kind, id, form.Number, form.ShortNote, Actor, cancellationToken), cancellationToken);

    [HttpPost("review/refusal")]
    [Authorize(StaffPolicies.Editors)]
    public async Task<IActionResult> SendBack(ContentKind kind, int id, StepForm form, CancellationToken cancellationToken)
    {
        if (form.ShortNote is not { } reason)
        {
            ModelState.AddModelError(nameof(form.Note), Texts["Admin.Publication.ReasonMissing"]);
            return await FormAgainAsync(kind, id, cancellationToken);
        }

        return await AnswerAsync(kind, id, "SentBack", await editor.SendBackAsync(kind, id, form.Number, reason, Actor, cancellationToken), cancellationToken);
    }

    [HttpPost("publication")]
    [Authorize(StaffPolicies.Editors)]
    public async Task<IActionResult> Publish(ContentKind kind, int id, StepForm form, CancellationToken cancellationToken) =>
        await AnswerAsync(kind, id, "Published", await editor.PublishAsync(kind, id, form.Number, Actor, cancellationToken), cancellationToken);

    [HttpPost("schedule")]
    [Authorize(StaffPolicies.Editors)]
    public async Task<IActionResult> Schedule(ContentKind kind, int id, ScheduleForm form, CancellationToken cancellationToken)
    {
        foreach (var (field, message) in form.Faults(clock.GetUtcNow().UtcDateTime))
        {
            ModelState.AddModelError(field, Texts[message]);
        }

        return ModelState.IsValid
            ? await AnswerAsync(kind, id, "Scheduled", await editor.ScheduleAsync(kind, id, form.Number, form.PublishInstant, form.ArchiveInstant, Actor, cancellationToken), cancellationToken)
            : await FormAgainAsync(kind, id, cancellationToken);
    }

    [HttpPost("archive")]
    [Authorize(StaffPolicies.Editors)]
    public async Task<IActionResult> Archive(ContentKind kind, int id, StepForm form, CancellationToken cancellationToken) =>
        await AnswerAsync(kind, id, "Archived", await editor.ArchiveAsync(kind, id, form.Number, Actor, cancellationToken), cancellationToken);

    [HttpPost("discard")]
    public async Task<IActionResult> Discard(ContentKind kind, int id, StepForm form, CancellationToken cancellationToken) =>
        await AnswerAsync(kind, id, "Discarded", await editor.DiscardAsync(kind, id, form.Number, Actor, cancellationToken), cancellationToken);

    [HttpPost("confirmation")]
    public async Task<IActionResult> Confirm(ContentKind kind, int id, StepForm form, CancellationToken cancellationToken) =>
        await AnswerAsync(kind, id, "Confirmed", await editor.ConfirmAsync(kind, id, form.Number, Actor, cancellationToken), cancellationToken);

    private async Task<IActionResult> AnswerAsync(
        ContentKind kind, int id, string notice, PublicationOutcome outcome, CancellationToken cancellationToken)
    {
        switch (outcome)
        {
            case PublicationOutcome.Done:
                return DoneAt(Texts[$"Admin.Publication.{notice}"], Address.Edit(kind, id));
            case PublicationOutcome.Forbidden:
                return Forbid();
            case PublicationOutcome.Outdated:
                return DoneAt(Texts["Admin.Publication.Outdated"], Address.Edit(kind, id));
            case PublicationOutcome.Refused refused:
                fieldTexts.Tell(ModelState, kind, refused.Problems);
                return await FormAgainAsync(kind, id, cancellationToken);
            default:
                return NotFound();
        }
    }

    private async Task<IActionResult> FormAgainAsync(ContentKind kind, int id, CancellationToken cancellationToken) =>
        await edits.RunAsync(kind, id, Actor, null, null, cancellationToken) is { } page
            ? Invalid(page, "~/Areas/Admin/Content/Edit.cshtml")
            : NotFound();
}
