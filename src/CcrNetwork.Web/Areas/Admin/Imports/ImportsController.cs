using CcrNetwork.Editing.Imports;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Files;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Imports;

public sealed record ConfirmationForm
{
    public string? Packed { get; init; }

    public string? FileName { get; init; }

    public string? Basis { get; init; }

    public string? Publish { get; init; }
}

/// <summary>Content from files: tried, confirmed, undone.</summary>
[Route("admin/{kind:contentKind}/imports")]
[Authorize(StaffPolicies.Editors)]
public sealed class ImportsController(ImportPlanner planner, ImportEditor editor, ImportQuery imports, FieldTexts texts) : AdminController
{
    private const int LargestRequest = 2 * ImportFile.MaxBytes;

    [HttpGet("")]
    public async Task<IActionResult> Index(ContentKind kind, CancellationToken cancellationToken) =>
        kind.IsImported ? View(await imports.ListAsync(kind, cancellationToken)) : NotFound();

    /// <summary>Shows what a file would do, and does none of it.</summary>
    [HttpPost("")]
    [RequestSizeLimit(LargestRequest)]
    public async Task<IActionResult> Try(ContentKind kind, IFormFile? file, CancellationToken cancellationToken)
    {
        if (!kind.IsImported)
        {
            return NotFound();
        }

        if (file is null || file.Length == 0)
        {
            ModelState.AddModelError("file", Texts["Admin.Imports.Problem.NoFile"]);
            return Invalid(await imports.ListAsync(kind, cancellationToken), nameof(Index));
        }

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellationToken);
        return await TrialAsync(
            kind, ImportFile.Read(bytes.ToArray()), UploadNames.Shown(file.FileName), hasChanged: false, cancellationToken);
    }

    [HttpPost("confirmation")]
    [RequestSizeLimit(LargestRequest)]
    public async Task<IActionResult> Confirm(ContentKind kind, ConfirmationForm form, CancellationToken cancellationToken)
    {
        if (!kind.IsImported || ImportFile.Unpack(form.Packed) is not { } file)
        {
            return NotFound();
        }

        var name = form.FileName ?? "";
        return await editor.ConfirmAsync(kind, file, name, form.Basis, form.Publish == "yes", Actor, cancellationToken) is { } id
            ? DoneAt(Texts["Admin.Imports.Done"], $"{Address.Table(kind.Name)}/imports/{id}")
            : await TrialAsync(kind, file, name, hasChanged: true, cancellationToken);
    }

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Details(ContentKind kind, int id, CancellationToken cancellationToken) =>
        kind.IsImported && await imports.FindAsync(kind, id, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("{id:int}/undoing")]
    public async Task<IActionResult> Undo(ContentKind kind, int id, CancellationToken cancellationToken) =>
        kind.IsImported && await editor.UndoAsync(kind, id, Actor, cancellationToken)
            ? DoneAt(Texts["Admin.Imports.Undone"], $"{Address.Table(kind.Name)}/imports/{id}")
            : NotFound();

    private async Task<IActionResult> TrialAsync(
        ContentKind kind, ImportFile file, string fileName, bool hasChanged, CancellationToken cancellationToken)
    {
        var plan = await planner.PlanAsync(kind, file, cancellationToken);
        texts.ReadNames(kind, plan.Lines.SelectMany(line => new[] { line.Before, line.After }));
        Response.StatusCode = hasChanged ? StatusCodes.Status409Conflict
            : plan.Problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity
            : StatusCodes.Status200OK;
        return View("Trial", new TrialPage(kind.Name, fileName, plan.CanBeDone ? file.Packed() : "", plan, hasChanged));
    }
}
