using CcrNetwork.Data;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Publication;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Publication;

/// <summary>The steps that bring an item online, off it, or back to what is online.</summary>
[Route("admin/{kind:contentKind}/{id:int}")]
[Authorize(StaffPolicies.CentreEditors)]
public sealed class PublicationController(PublicationEditor editor, TimeProvider clock) : StepController
{
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
}
