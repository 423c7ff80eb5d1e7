using CcrNetwork.Domain.Support;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Features.LabelRequest;
using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Candidatures;

/// <summary>
/// The sites and projects that the association accompanies. They hold personal data: ACCR's editors see them and nobody else.
/// </summary>
[Route("admin/candidatures")]
public sealed class CandidaturesController(
    BoardQuery board, CandidaturePageQuery pages, CandidatureEditor editor, CandidatureOpening opening, KeptCandidatures kept,
    ReadingLog log) : CandidatureFormController(editor, pages)
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? kind, string? stage, string? page, CancellationToken cancellationToken) =>
        View(await board.RunAsync(
            KindOf(kind), Enum.TryParse<CandidatureStage>(stage, out var one) && Enum.IsDefined(one) ? one : null,
            int.TryParse(page, out var number) ? number : 1, cancellationToken));

    [HttpGet("new")]
    public async Task<IActionResult> New(string? kind, CancellationToken cancellationToken) =>
        View(
            await kept.FillAsync(
                new NewCandidatureForm { Kind = KindOf(kind), Country = "FR", Submission = Submission.New() }, Actor, cancellationToken));

    [HttpPost("new")]
    public async Task<IActionResult> Open(NewCandidatureForm form, CancellationToken cancellationToken)
    {
        if (form.Country is not null && !AllCountries.Has(form.Country))
        {
            ModelState.AddModelError(nameof(form.Country), Texts[FormMessages.NotUnderstood]);
        }

        if (!ModelState.IsValid)
        {
            return Invalid(form, nameof(New));
        }

        var reference = await opening.OpenAsync(
            form.ToRequest(), form.Submission, Actor, centreId: null, isByStaff: true, cancellationToken);
        await kept.ForgetAsync(KeptCandidatures.New, Actor, cancellationToken);
        return DoneAt(Texts["Admin.Candidatures.Opened", reference], $"/admin/candidatures?kind={form.Kind}");
    }

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Details(int id, CancellationToken cancellationToken)
    {
        if (await Pages.RunAsync(id, null, isConflict: false, Actor, cancellationToken) is not { } page)
        {
            return NotFound();
        }

        await log.AddAsync(CandidatureHistory.Read, CandidatureOpening.Subject, id, page.Candidature.Reference);
        return View(page);
    }

    [HttpPost("{id:int}")]
    public async Task<IActionResult> Save(int id, CandidatureForm form, CancellationToken cancellationToken) =>
        (await SaveFirstAsync(id, form, cancellationToken)).Answer ?? After(CandidatureOutcome.Done, id, "Saved");

    [HttpPost("{id:int}/stage")]
    public async Task<IActionResult> Move(
        int id, CandidatureForm form, CandidatureStage stage, bool toBoard, CancellationToken cancellationToken)
    {
        if (ModelState[nameof(stage)] is not { Errors.Count: 0 } || ModelState[nameof(form.Version)] is { Errors.Count: > 0 })
        {
            return After(CandidatureOutcome.Refused, id, "Moved");
        }

        var (version, answer) = await SaveFirstAsync(id, form, cancellationToken);
        if (answer is not null)
        {
            return answer;
        }

        var outcome = await Editor.MoveAsync(id, version, stage, Actor, cancellationToken);
        return toBoard
            && outcome == CandidatureOutcome.Done
            && await Pages.RunAsync(id, null, isConflict: false, Actor, cancellationToken) is { } page
            ? DoneAt(Texts["Admin.Candidatures.Moved"], $"/admin/candidatures?kind={page.Candidature.Kind}")
            : After(outcome, id, "Moved");
    }

    [HttpPost("{id:int}/deletion")]
    public async Task<IActionResult> Delete(int id, CancellationToken cancellationToken) =>
        await Editor.DeleteAsync(id, Actor, cancellationToken) == CandidatureOutcome.Missing
            ? NotFound()
            : Done(Texts["Admin.Candidatures.Deleted"], nameof(Index));

    private static CandidatureKind KindOf(string? kind) =>
        Enum.TryParse<CandidatureKind>(kind, ignoreCase: true, out var wanted) && Enum.IsDefined(wanted) ? wanted : CandidatureKind.Label;
}
