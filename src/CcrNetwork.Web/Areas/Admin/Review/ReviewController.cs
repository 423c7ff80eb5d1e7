using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Publication;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.Content;
using CcrNetwork.Web.Areas.Admin.Dashboard;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Review;

/// <summary>What a next version changes, and the decision beside it.</summary>
[Route("admin/{kind:contentKind}/{id:int}/review")]
public sealed class ReviewController(
    ReviewQuery reviews, PublicationEditor editor, DraftsUnderWay drafts, KeptForms keptForms) : ContentFormController
{
    /// <param name="kept">A decision that was sent after the session had ended: its words are there again.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index(ContentKind kind, int id, int? kept, CancellationToken cancellationToken)
    {
        var words = kept is { } number && await keptForms
            .TakeAsync(number, cancellationToken) is { } form && form.Path
            .StartsWith(Address.Review(kind.Name, id), StringComparison.Ordinal)
            ? form.Fields.GetValueOrDefault(nameof(ReviewForm.Note))?.FirstOrDefault()
            : null;
        return await reviews.RunAsync(kind, id, Actor, words, cancellationToken) is { } page ? View(page) : NotFound();
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

        var heading = (await drafts.HeadingsAsync([(kind.Name, id)], Actor, cancellationToken)).GetValueOrDefault((kind.Name, id), "");
        switch (
            isApproved ? await editor
                .PublishAsync(kind, id, form.Number, Actor, cancellationToken) : await editor
                .SendBackAsync(kind, id, form.Number, form.Reason!, Actor, cancellationToken))
        {
            case PublicationOutcome.Done:
                var next = (await drafts.ToReviewAsync(Actor, cancellationToken)).FirstOrDefault(
                    draft => (draft.Kind, draft.ItemId) != (kind.Name, id));
                return DoneAt(
                    Texts[isApproved ? "Admin.Review.Approved" : "Admin.Review.Returned", heading],
                    next is null ? StaffArea.Root : Address.Review(next.Kind, next.ItemId));
            case PublicationOutcome.Refused refused:
                return await FormAgainAsync(
                    kind, id, new Typed(new Dictionary<string, string>(), form.Number, null, refused.Problems), cancellationToken);
            case PublicationOutcome.Outdated:
                return DoneAt(Texts["Admin.Publication.Outdated"], Address.Review(kind.Name, id), MessageKind.Refused);
            case PublicationOutcome.Forbidden:
                return Forbid();
            default:
                return NotFound();
        }
    }
}
