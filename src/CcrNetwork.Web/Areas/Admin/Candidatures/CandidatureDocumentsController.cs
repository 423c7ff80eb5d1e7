using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.Photographs;
using CcrNetwork.Web.Features.LabelRequest;
using CcrNetwork.Web.Infrastructure.Files;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Candidatures;

/// <summary>The documents of a candidature. Each one that is handed out is a line of the log.</summary>
[Route("admin/candidatures/{id:int}/documents")]
[Authorize(StaffPolicies.Editors)]
public sealed class CandidatureDocumentsController(CandidaturePageQuery pages, CandidatureEditor editor, DocumentStore store, ReadingLog log) : AdminController
{
    private const string DetailsView = "~/Areas/Admin/Candidatures/Details.cshtml";

    [HttpPost("")]
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

            return await pages.RunAsync(id, null, isConflict: false, cancellationToken) is { } page ? Invalid(page, DetailsView) : NotFound();
        }

        return After(await editor.AddAsync(id, form, taken, Actor, cancellationToken), id, "DocumentAdded");
    }

    [HttpGet("{documentId:int}")]
    public async Task<IActionResult> Document(int id, int documentId, CancellationToken cancellationToken)
    {
        if (await pages.RunAsync(id, null, isConflict: false, cancellationToken) is not { } page
            || page.Candidature.Documents.FirstOrDefault(document => document.Id == documentId) is not { File: { } file })
        {
            return NotFound();
        }

        var name = $"{page.Candidature.Reference}-{documentId}";
        await log.AddAsync(CandidatureHistory.DocumentRead, CandidatureOpening.Subject, id, page.Candidature.Reference, name);
        return store.Download(file, name);
    }

    [HttpPost("{documentId:int}/removal")]
    public async Task<IActionResult> Remove(int id, int documentId, Guid version, CancellationToken cancellationToken) =>
        After(await editor.RemoveAsync(id, documentId, version, Actor, cancellationToken), id, "DocumentRemoved");

    private IActionResult After(CandidatureOutcome outcome, int id, string notice) => outcome switch
    {
        CandidatureOutcome.Missing => NotFound(),
        CandidatureOutcome.Done => DoneAt(Texts[$"Admin.Candidatures.{notice}"], $"/admin/candidatures/{id}"),
        _ => DoneAt(Texts["Admin.Candidatures.NotDone"], $"/admin/candidatures/{id}"),
    };
}
