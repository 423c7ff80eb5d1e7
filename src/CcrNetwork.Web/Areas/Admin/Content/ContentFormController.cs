using CcrNetwork.Domain.Editing;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Publication;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Content;

/// <summary>What became of the content that a button of the form carried.</summary>
/// <param name="Number">The newest revision, on which the step itself is taken.</param>
/// <param name="Unseen">Who saved in between what the form did not show: nobody publishes what they have not seen.</param>
public sealed record CarriedContent(int Number, bool WasSaved, string? Unseen);

/// <summary>
/// The base of everything that the form of an item does: whatever button was pressed, what was typed is saved first, by one
/// way, and comes back whole when it cannot be.
/// </summary>
[FramesPreview]
public abstract class ContentFormController : AdminController
{
    protected const string FormView = "~/Areas/Admin/Content/Edit.cshtml";
    private const string ConflictView = "~/Areas/Admin/Content/Conflict.cshtml";

    protected ContentEditor Editor => field ??= HttpContext.RequestServices.GetRequiredService<ContentEditor>();

    protected EditPageQuery Edits => field ??= HttpContext.RequestServices.GetRequiredService<EditPageQuery>();

    protected ConflictPageQuery Conflicts => field ??= HttpContext.RequestServices.GetRequiredService<ConflictPageQuery>();

    protected FieldTexts FieldTexts => field ??= HttpContext.RequestServices.GetRequiredService<FieldTexts>();

    /// <summary>Saves what was typed into the form, as every button of it does first; one of the two answers is null.</summary>
    protected Task<(CarriedContent? Content, IActionResult? Answer)> SaveAsync(
        ContentKind kind, int id, SaveForm form, CancellationToken cancellationToken) =>
        SaveAsync(kind, id, form, PostedValues.Read(kind, Request.Form), RevisionOrigin.Saved, cancellationToken);

    /// <summary>Saves the values that the form stands for; one of the two answers is null.</summary>
    protected async Task<(CarriedContent? Content, IActionResult? Answer)> SaveAsync(
        ContentKind kind, int id, SaveForm form, Dictionary<string, string> values, RevisionOrigin origin,
        CancellationToken cancellationToken, string? alsoWrites = null)
    {
        var edit = form.ToEdit(kind, id, values, Actor, origin) with { AlsoWrites = alsoWrites };
        switch (await Editor.SaveAsync(kind, id, edit, Actor, cancellationToken))
        {
            case SaveOutcome.Saved saved:
                return (new CarriedContent(saved.Revision.Number, true, saved.Unseen), null);
            case SaveOutcome.Unchanged unchanged:
                return (new CarriedContent(unchanged.Head.Number, false, unchanged.Unseen), null);
            case SaveOutcome.Forbidden:
                return (null, Forbid());
            case SaveOutcome.Refused refused:
                return (null, await FormAgainAsync(kind, id, form.ToTyped(values, refused.Problems), cancellationToken));
            case SaveOutcome.Outdated outdated:
                Response.StatusCode = StatusCodes.Status409Conflict;
                return (
                    null,
                    View(
                        ConflictView,
                        await Conflicts.RunAsync(
                            kind, id, form.BaseNumber, outdated, ConflictChoices.None, form.Comment, cancellationToken)));
            default:
                return (null, NotFound());
        }
    }

    /// <summary>The form with everything typed, and what is wrong with it at its top and at its fields.</summary>
    protected async Task<IActionResult> FormAgainAsync(ContentKind kind, int id, Typed typed, CancellationToken cancellationToken)
    {
        FieldTexts.Tell(ModelState, kind, typed.Problems);
        return await Edits.RunAsync(kind, id, Actor, typed, null, cancellationToken) is { } page ? Invalid(page, FormView) : NotFound();
    }

    /// <summary>What somebody reads of a step that was taken, or was not.</summary>
    /// <param name="number">The revision on which it was to be taken.</param>
    /// <param name="done">The notice when it was.</param>
    /// <param name="address">The page that says either, unless the form itself must say what is in the way.</param>
    protected async Task<IActionResult> AnswerAsync(
        PublicationOutcome outcome, ContentKind kind, int id, int number, string done, string address,
        CancellationToken cancellationToken) =>
        outcome switch
        {
            PublicationOutcome.Done => DoneAt(done, address),
            PublicationOutcome.Forbidden => Forbid(),
            PublicationOutcome.Outdated => DoneAt(Texts["Admin.Publication.Outdated"], address, MessageKind.Refused),
            PublicationOutcome.Refused refused =>
                await FormAgainAsync(kind, id, Typed.Nothing(number, refused.Problems), cancellationToken),
            _ => NotFound(),
        };

    protected IActionResult ConflictAgain(ConflictPage page) => Invalid(page, ConflictView);

    /// <summary>Keeps what was typed without saving it, so that the form shows it wherever the way leads.</summary>
    protected Task KeepAsync(
        ContentKind kind, int id, SaveForm form, Dictionary<string, string> values, CancellationToken cancellationToken) =>
        HttpContext.RequestServices
            .GetRequiredService<OpenForms>()
            .KeepAsync(kind, id, values, form.BaseNumber, form.Submission, Actor, cancellationToken);
}
