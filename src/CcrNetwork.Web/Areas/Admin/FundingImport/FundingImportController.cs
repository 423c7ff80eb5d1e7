using CcrNetwork.Editing.Imports;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Areas.Admin.Imports;
using CcrNetwork.Web.Infrastructure.Files;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.FundingImport;

/// <summary>Calls for projects from feeds and files, in a queue until somebody decides.</summary>
[Route("admin/funding-import")]
[Authorize(StaffPolicies.Editors)]
public sealed class FundingImportController(
    FundingImportQuery pages, FeedReader feeds, FoundCsv files, FundingImporter importer, FoundCallEditor editor) : AdminController
{
    private const int LargestRequest = 2 * ImportFile.MaxBytes;

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View(await pages.RunAsync(address: null, results: null, cancellationToken));

    [HttpPost("feed")]
    public async Task<IActionResult> Feed(string? address, CancellationToken cancellationToken) =>
        await QueueAsync(nameof(address), await feeds.ReadAsync(address, cancellationToken), address, cancellationToken);

    [HttpPost("file")]
    [RequestSizeLimit(LargestRequest)]
    public async Task<IActionResult> File(IFormFile? file, CancellationToken cancellationToken)
    {
        if (file is null || file.Length == 0)
        {
            return await QueueAsync(
                nameof(file), new FoundLines([], Texts["Admin.Imports.Problem.NoFile"]), address: null, cancellationToken);
        }

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellationToken);
        return await QueueAsync(
            nameof(file), files.Read(bytes.ToArray()), address: null, cancellationToken, UploadNames.Shown(file.FileName));
    }

    [HttpPost("{id:int}/taking")]
    public async Task<IActionResult> Take(int id, CancellationToken cancellationToken) =>
        await editor.TakeAsync(id, Actor, cancellationToken) is { } made
            ? DoneAt(Texts["Admin.FundingImport.Taken"], Address.Edit(FundingImporter.Subject, made))
            : Done(Texts["Admin.FundingImport.NotTaken"], nameof(Index));

    [HttpPost("{id:int}/refusal")]
    public async Task<IActionResult> Refuse(int id, CancellationToken cancellationToken) =>
        Done(
            Texts[await editor.RefuseAsync(id, Actor, cancellationToken) ? "Admin.FundingImport.Refused" : "Admin.FundingImport.NotTaken"],
            nameof(Index));

    /// <summary>Sent twice, it tells the second time that all is known.</summary>
    private async Task<IActionResult> QueueAsync(
        string field, FoundLines found, string? address, CancellationToken cancellationToken, string? origin = null)
    {
        if (found.Problem is { } problem)
        {
            ModelState.AddModelError(field, problem);
            return Invalid(await pages.RunAsync(address, results: null, cancellationToken), nameof(Index));
        }

        var results = await importer.QueueAsync(found.Lines, origin ?? address ?? "", Actor, cancellationToken);
        ModelState.Clear();
        return View(nameof(Index), await pages.RunAsync(address, results, cancellationToken));
    }
}
