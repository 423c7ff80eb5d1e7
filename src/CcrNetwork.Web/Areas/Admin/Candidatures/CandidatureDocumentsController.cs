using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Features.LabelRequest;
using CcrNetwork.Web.Infrastructure.Files;
using CcrNetwork.Web.Infrastructure.Media;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Candidatures;

/// <summary>The documents of a candidature, by buttons of its form. Each one that is handed out is a line of the log.</summary>
[Route("admin/candidatures/{id:int}/documents")]
public sealed class CandidatureDocumentsController(
    CandidatureEditor editor, CandidaturePageQuery pages, DocumentStore store, ReadingLog log) : CandidatureFormController(editor, pages)
{
    [HttpPost("")]
    [UploadLimits]
    public async Task<IActionResult> Add(
        int id, CandidatureForm form, DocumentForm document, IFormFile? file, CancellationToken cancellationToken)
    {
        var (version, answer) = await SaveFirstAsync(id, form, cancellationToken);
        if (answer is not null)
        {
            return answer;
        }

        if (ModelState[nameof(document.Title)] is { Errors.Count: > 0 } || ModelState[nameof(document.Link)] is { Errors.Count: > 0 })
        {
            LeaveOnly(nameof(document.Title), nameof(document.Link));
            return await AgainAsync(id, null, cancellationToken);
        }

        var (taken, fault) = file is null && document.Link is not null ? (null, null) : await store.TakeAsync(file, cancellationToken);
        if (fault is not null)
        {
            ModelState.Clear();
            ModelState.AddModelError("file", Texts[$"Shared.Document.Refused.{fault}", store.MaxMegabytes]);
            return await AgainAsync(id, null, cancellationToken);
        }

        return After(await Editor.AddAsync(id, version, document, taken, Actor, cancellationToken), id, "DocumentAdded");
    }

    [HttpGet("{documentId:int}")]
    public async Task<IActionResult> Document(int id, int documentId, CancellationToken cancellationToken)
    {
        if (await Pages.RunAsync(id, null, isConflict: false, Actor, cancellationToken) is not { } page
            || page.Candidature.Documents.FirstOrDefault(document => document.Id == documentId) is not { File: { } file })
        {
            return NotFound();
        }

        var name = $"{page.Candidature.Reference}-{documentId}";
        await log.AddAsync(CandidatureHistory.DocumentRead, CandidatureOpening.Subject, id, page.Candidature.Reference, name);
        return store.Download(file, name);
    }

    [HttpPost("{documentId:int}/removal")]
    public async Task<IActionResult> Remove(int id, int documentId, CandidatureForm form, CancellationToken cancellationToken)
    {
        var (version, answer) = await SaveFirstAsync(id, form, cancellationToken);
        return answer ?? After(await Editor.RemoveAsync(id, documentId, version, Actor, cancellationToken), id, "DocumentRemoved");
    }

    /// <summary>The form of the candidature is saved: only what is wrong with the document is told.</summary>
    private void LeaveOnly(params string[] names)
    {
        foreach (var key in ModelState.Keys.Except(names).ToList())
        {
            ModelState.Remove(key);
        }
    }
}
