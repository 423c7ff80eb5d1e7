using CcrNetwork.Domain.Support;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Features.LabelRequest;
using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Candidatures;

/// <summary>The sites and projects that the association accompanies. They hold personal data: ACCR's editors see them and nobody else.</summary>
[Route("admin/candidatures")]
[Authorize(StaffPolicies.Editors)]
public sealed class CandidaturesController(BoardQuery board, CandidaturePageQuery pages, CandidatureEditor editor, CandidatureOpening opening, ReadingLog log) : AdminController
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
    public async Task<IActionResult> Details(int id, CancellationToken cancellationToken)
    {
        if (await pages.RunAsync(id, null, isConflict: false, cancellationToken) is not { } page)
        {
            return NotFound();
        }

        await log.AddAsync(CandidatureHistory.Read, CandidatureOpening.Subject, id, page.Candidature.Reference);
        return View(page);
    }

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
