using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Publication;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.Dashboard;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Areas.Admin.Publication;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Review;

/// <summary>What a next version changes, its way to a reviewer, and the decision beside it.</summary>
[Route("admin/{kind:contentKind}/{id:int}/review")]
public sealed class ReviewController(
    ReviewQuery reviews, PublicationEditor editor, DraftsUnderWay drafts, ItemHeadings headings, KeptForms keptForms) : StepController
{
    /// <param name="kept">A decision that was sent after the session had ended: its words are there again.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index(ContentKind kind, int id, int? kept, CancellationToken cancellationToken)
    {
        var form = await keptForms.FieldsAsync(kept, Address.Review(kind.Name, id), cancellationToken);
        var words = form?.GetValueOrDefault(nameof(ReviewForm.Note))?.FirstOrDefault();
        return await reviews.RunAsync(kind, id, Actor, words, cancellationToken) is { } page ? View(page) : NotFound();
    }

    [HttpPost("")]
    [Authorize(StaffPolicies.CentreEditors)]
    [KeepsForm]
    public Task<IActionResult> Submit(ContentKind kind, int id, StepForm form, CancellationToken cancellationToken) =>
        StepAsync(
            kind, id, form, "Submitted", number => editor.SubmitAsync(kind, id, number, form.ShortNote, Actor, cancellationToken),
            cancellationToken);

    [HttpPost("refusal")]
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

    [HttpPost("decision")]
    [Authorize(StaffPolicies.Editors)]
    [KeepsForm]
    public async Task<IActionResult> Decide(ContentKind kind, int id, ReviewForm form, CancellationToken cancellationToken)
    {
        var isApproved = form.Act == ReviewForm.Approve;
        if (!isApproved && form.Reason is null)
        {
            ModelState.AddModelError(nameof(form.Note), Texts["Admin.Publication.ReasonMissing"]);
            return await reviews.RunAsync(kind, id, Actor, form.Note, cancellationToken) is { } page
                ? Invalid(page, nameof(Index))
                : NotFound();
        }

        var heading = (await headings.OfAsync([(kind.Name, id)], Actor, cancellationToken)).GetValueOrDefault((kind.Name, id), "");
        var outcome = isApproved
            ? await editor.PublishAsync(kind, id, form.Number, Actor, cancellationToken)
            : await editor.SendBackAsync(kind, id, form.Number, form.Reason!, Actor, cancellationToken);
        return await AnswerAsync(
            outcome, kind, id, form.Number, Texts[isApproved ? "Admin.Review.Approved" : "Admin.Review.Returned", heading],
            outcome is PublicationOutcome.Done ? await NextAsync(kind, id, cancellationToken) : Address.Review(kind.Name, id),
            cancellationToken);
    }

    /// <summary>Where the next decision waits; the dashboard when none does.</summary>
    private async Task<string> NextAsync(ContentKind kind, int id, CancellationToken cancellationToken) =>
        (await drafts.ToReviewAsync(Actor, cancellationToken)).FirstOrDefault(draft => (draft.Kind, draft.ItemId) != (kind.Name, id))
            is { } next
            ? Address.Review(next.Kind, next.ItemId)
            : StaffArea.Root;
}
