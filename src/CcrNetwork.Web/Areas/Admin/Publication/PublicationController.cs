using CcrNetwork.Data;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Publication;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.Content;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Publication;

/// <summary>
/// The steps between a draft and the public, each by a button of the item's form: what was typed is saved first. Who may take
/// which step, the editor asks of the actor.
/// </summary>
[Route("admin/{kind:contentKind}/{id:int}")]
[Authorize(StaffPolicies.CentreEditors)]
public sealed class PublicationController(PublicationEditor editor, TimeProvider clock) : ContentFormController
{
    [HttpPost("review")]
    [KeepsForm]
    public Task<IActionResult> Submit(ContentKind kind, int id, StepForm form, CancellationToken cancellationToken) =>
        StepAsync(
            kind, id, form, "Submitted", number => editor.SubmitAsync(kind, id, number, form.ShortNote, Actor, cancellationToken),
            cancellationToken);

    [HttpPost("review/refusal")]
    [Authorize(StaffPolicies.Editors)]
    [KeepsForm]
    public Task<IActionResult> SendBack(ContentKind kind, int id, StepForm form, CancellationToken cancellationToken)
    {
        if (form.ShortNote is null)
        {
            ModelState.AddModelError(nameof(form.Note), Texts["Admin.Publication.ReasonMissing"]);
        }

        return StepAsync(
            kind, id, form, "SentBack", number => editor.SendBackAsync(kind, id, number, form.ShortNote!, Actor, cancellationToken),
            cancellationToken);
    }

    [HttpPost("publication")]
    [Authorize(StaffPolicies.Editors)]
    [KeepsForm]
    public Task<IActionResult> Publish(ContentKind kind, int id, StepForm form, CancellationToken cancellationToken) =>
        StepAsync(
            kind, id, form, "Published", number => editor.PublishAsync(kind, id, number, Actor, cancellationToken), cancellationToken);

    [HttpPost("schedule")]
    [Authorize(StaffPolicies.Editors)]
    [KeepsForm]
    public Task<IActionResult> Schedule(ContentKind kind, int id, ScheduleForm form, CancellationToken cancellationToken)
    {
        foreach (var (field, message) in form.Faults(clock.UtcNow()))
        {
            ModelState.AddModelError(field, Texts[message]);
        }

        return StepAsync(
            kind, id, form, "Scheduled", number =>
                editor.ScheduleAsync(kind, id, number, form.PublishInstant, form.ArchiveInstant, Actor, cancellationToken),
                cancellationToken);
    }

    [HttpPost("archive")]
    [Authorize(StaffPolicies.Editors)]
    [KeepsForm]
    public Task<IActionResult> Archive(ContentKind kind, int id, StepForm form, CancellationToken cancellationToken) =>
        StepAsync(kind, id, form, "Archived", number => editor.ArchiveAsync(kind, id, number, Actor, cancellationToken), cancellationToken);

    [HttpPost("discard")]
    [KeepsForm]
    public Task<IActionResult> Discard(ContentKind kind, int id, StepForm form, CancellationToken cancellationToken) =>
        StepAsync(
            kind, id, form, "Discarded", number => editor.DiscardAsync(kind, id, number, Actor, cancellationToken), cancellationToken);

    [HttpPost("confirmation")]
    [KeepsForm]
    public Task<IActionResult> Confirm(ContentKind kind, int id, StepForm form, CancellationToken cancellationToken) =>
        StepAsync(
            kind, id, form, "Confirmed", number => editor.ConfirmAsync(kind, id, number, Actor, cancellationToken), cancellationToken);

    private async Task<IActionResult> StepAsync(
        ContentKind kind, int id, StepForm form, string notice, Func<int, Task<PublicationOutcome>> step,
        CancellationToken cancellationToken)
    {
        var (content, answer) = form.CarriesContent
            ? await SaveAsync(kind, id, form, PostedValues.Read(kind, Request.Form), RevisionOrigin.Saved, cancellationToken)
            : (new CarriedContent(form.Number, false, null), null);
        if (content is null)
        {
            return answer!;
        }

        if (!ModelState.IsValid)
        {
            return await FormAgainAsync(kind, id, TypedNothing(content.Number), cancellationToken);
        }

        if (content.Unseen is { } name)
        {
            return DoneAt(
                Texts[content.WasSaved ? "Admin.Content.SavedWithTheirs" : "Admin.Publication.Outdated", name], Address.Edit(kind, id),
                MessageKind.Warning);
        }

        switch (await step(content.Number))
        {
            case PublicationOutcome.Done:
                return DoneAt(Texts[$"Admin.Publication.{notice}"], Address.Edit(kind, id));
            case PublicationOutcome.Forbidden:
                return Forbid();
            case PublicationOutcome.Outdated:
                return DoneAt(Texts["Admin.Publication.Outdated"], Address.Edit(kind, id), MessageKind.Refused);
            case PublicationOutcome.Refused refused:
                return await FormAgainAsync(kind, id, TypedNothing(content.Number) with { Problems = refused.Problems }, cancellationToken);
            default:
                return NotFound();
        }
    }

    /// <summary>The form as it is saved by now.</summary>
    private static Typed TypedNothing(int number) => new(new Dictionary<string, string>(), number, null, []);
}
