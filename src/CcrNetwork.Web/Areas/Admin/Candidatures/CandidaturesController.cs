using CcrNetwork.Domain.Support;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.Photographs;
using CcrNetwork.Web.Features.LabelRequest;
using CcrNetwork.Web.Infrastructure.Files;
using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Candidatures;

/// <summary>The sites and projects that the association accompanies. They hold personal data: ACCR's editors see them and nobody else.</summary>
[Route("admin/candidatures")]
[Authorize(StaffPolicies.Editors)]
public sealed class CandidaturesController(BoardQuery board, CandidaturePageQuery pages, CandidatureEditor editor, CandidatureOpening opening, DocumentStore store) : AdminController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? kind, CancellationToken cancellationToken) =>
        View(await board.RunAsync(KindOf(kind), cancellationToken));

    [HttpGet("new")]
    public IActionResult New(string? kind) =>
        View(new NewCandidatureForm { Kind = KindOf(kind), Country = "FR", Submission = Submission.New() });

    [HttpPost("new")]
    public async Task<IActionResult> Open(NewCandidatureForm form, CancellationToken cancellationToken)
    {
        if (form.Country is not null && !AllCountries.Has(form.Country))
        {
            ModelState.AddModelError(nameof(form.Country), Texts[FormMessages.NotUnderstood]);
        }

        return ModelState.IsValid
            ? DoneAt(
                Texts["Admin.Candidatures.Opened", await opening.OpenAsync(form.ToRequest(), form.Submission, Actor, centreId: null, isByStaff: true, cancellationToken)],
                $"/admin/candidatures?kind={form.Kind}")
            : Invalid(form, nameof(New));
    }

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Details(int id, CancellationToken cancellationToken) =>
        await pages.RunAsync(id, null, isConflict: false, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("{id:int}")]
    public async Task<IActionResult> Save(int id, CandidatureForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return await pages.RunAsync(id, form, isConflict: false, cancellationToken) is { } page ? Invalid(page, "Details") : NotFound();
        }

        if (await editor.SaveAsync(id, form, Actor, cancellationToken) is var outcome && outcome != CandidatureOutcome.Outdated)
        {
            return After(outcome, id, "Saved");
        }

        ModelState.Clear();
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await pages.RunAsync(id, form, isConflict: true, cancellationToken) is { } conflict ? View("Details", conflict) : NotFound();
    }

    [HttpPost("{id:int}/stage")]
    public async Task<IActionResult> Move(int id, Guid version, CandidatureStage stage, bool toBoard, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return After(CandidatureOutcome.Refused, id, "Moved");
        }

        var outcome = await editor.MoveAsync(id, version, stage, Actor, cancellationToken);
        return toBoard && outcome == CandidatureOutcome.Done && await pages.RunAsync(id, null, isConflict: false, cancellationToken) is { } page
            ? DoneAt(Texts["Admin.Candidatures.Moved"], $"/admin/candidatures?kind={page.Candidature.Kind}")
            : After(outcome, id, "Moved");
    }

    [HttpPost("{id:int}/documents")]
    [UploadLimits]
    public async Task<IActionResult> Add(int id, DocumentForm form, IFormFile? file, CancellationToken cancellationToken)
    {
        var (taken, fault) = file is null && form.Link is not null ? (null, null) : await store.TakeAsync(file, cancellationToken);
        if (fault is not null)
        {
            ModelState.AddModelError("file", Texts[$"Shared.Document.Refused.{fault}", store.MaxMegabytes]);
        }

        if (!ModelState.IsValid)
        {
            if (taken is not null)
            {
                store.Delete(taken);
            }

            return await pages.RunAsync(id, null, isConflict: false, cancellationToken) is { } page ? Invalid(page, "Details") : NotFound();
        }

        return After(await editor.AddAsync(id, form, taken, Actor, cancellationToken), id, "DocumentAdded");
    }

    [HttpGet("{id:int}/documents/{documentId:int}")]
    public async Task<IActionResult> Document(int id, int documentId, CancellationToken cancellationToken) =>
        await pages.RunAsync(id, null, isConflict: false, cancellationToken) is { } page
        && page.Candidature.Documents.FirstOrDefault(document => document.Id == documentId) is { File: { } file }
            ? store.Download(file, $"{page.Candidature.Reference}-{documentId}")
            : NotFound();

    [HttpPost("{id:int}/documents/{documentId:int}/removal")]
    public async Task<IActionResult> Remove(int id, int documentId, Guid version, CancellationToken cancellationToken) =>
        After(await editor.RemoveAsync(id, documentId, version, Actor, cancellationToken), id, "DocumentRemoved");

    [HttpPost("{id:int}/deletion")]
    public async Task<IActionResult> Delete(int id, CancellationToken cancellationToken) =>
        await editor.DeleteAsync(id, Actor, cancellationToken) == CandidatureOutcome.Missing
            ? NotFound()
            : Done(Texts["Admin.Candidatures.Deleted"], nameof(Index));

    private static CandidatureKind KindOf(string? kind) =>
        Enum.TryParse<CandidatureKind>(kind, ignoreCase: true, out var wanted) && Enum.IsDefined(wanted) ? wanted : CandidatureKind.Label;

    private IActionResult After(CandidatureOutcome outcome, int id, string notice) => outcome switch
    {
        CandidatureOutcome.Missing => NotFound(),
        CandidatureOutcome.Done => Done(Texts[$"Admin.Candidatures.{notice}"], nameof(Details), new { id }),
        _ => Done(Texts["Admin.Candidatures.NotDone"], nameof(Details), new { id }),
    };
}
