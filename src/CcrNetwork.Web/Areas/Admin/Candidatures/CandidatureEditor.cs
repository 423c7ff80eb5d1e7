using CcrNetwork.Data;
using CcrNetwork.Domain.Files;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Support;
using CcrNetwork.Web.Features.LabelRequest;
using CcrNetwork.Web.Infrastructure.Files;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Candidatures;

public enum CandidatureOutcome
{
    Done,
    Missing,

    /// <summary>Somebody else was faster: what was typed is shown again beside what they saved.</summary>
    Outdated,

    /// <summary>There is nothing of the kind to do.</summary>
    Refused,
}

/// <summary>Changes candidatures. Each change is one transaction with its entry in the log, which is their history.</summary>
public sealed class CandidatureEditor(NetworkDbContext db, DocumentStore store, TimeProvider clock)
{
    private DateTime Now => clock.UtcNow();

    /// <returns>With the version to go on from. What says nothing new is done already, also on an older page.</returns>
    public async Task<(CandidatureOutcome Outcome, Guid Version)> SaveAsync(
        int id, CandidatureForm form, Actor actor, CancellationToken cancellationToken)
    {
        Candidature? saved = null;
        var outcome = await ChangeAsync(id, form.Version, "candidature.saved", actor, candidature =>
        {
            saved = candidature;
            var changed = form.WriteTo(candidature);
            candidature.Touch(Now);
            return string.Join(", ", changed);
        }, candidature => CandidatureForm.DifferencesTo(CandidatureForm.Of(candidature), form.AsWritten()).Count == 0, cancellationToken);
        return (outcome, saved is not null && outcome == CandidatureOutcome.Done ? saved.Version : form.Version);
    }

    public Task<CandidatureOutcome> MoveAsync(
        int id, Guid version, CandidatureStage stage, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(id, version, "candidature.moved", actor, candidature =>
        {
            if (!CandidaturePath.Of(candidature.Kind).Contains(stage) || candidature.Stage == stage)
            {
                return null;
            }

            var before = candidature.Stage;
            candidature.MoveTo(stage, Now);
            return $"{before} → {stage}";
        }, candidature => candidature.Stage == stage, cancellationToken);

    /// <param name="file">Stored already; deleted again when the candidature does not take it.</param>
    public async Task<CandidatureOutcome> AddAsync(
        int id, Guid version, DocumentForm form, DocumentFile? file, Actor actor, CancellationToken cancellationToken)
    {
        var outcome = CandidatureOutcome.Missing;
        var isTaken = false;
        try
        {
            outcome = await ChangeAsync(id, version, "candidature.document-added", actor, candidature =>
            {
                isTaken = true;
                candidature.Add(new CandidatureDocument(form.Title!, form.Link, file, actor.Name, Now), Now);
                return form.Title;
            }, candidature => candidature.Version != version && candidature.Documents.Any(d =>
                d.Title == form.Title
                    && d.Link == form.Link
                    && d.AddedBy == actor.Name
                    && d.File?.Length == file?.Length), cancellationToken);
            return outcome;
        }
        finally
        {
            if ((outcome != CandidatureOutcome.Done || !isTaken) && file is not null)
            {
                store.Delete(file);
            }
        }
    }

    public async Task<CandidatureOutcome> RemoveAsync(
        int id, int documentId, Guid version, Actor actor, CancellationToken cancellationToken)
    {
        DocumentFile? removed = null;
        var outcome = await ChangeAsync(id, version, "candidature.document-removed", actor, candidature =>
        {
            if (candidature.Documents.FirstOrDefault(d => d.Id == documentId) is not { } document)
            {
                return null;
            }

            removed = document.File;
            candidature.Remove(document, Now);
            return document.Title;
        }, candidature => candidature.Version != version && candidature.Documents.All(d => d.Id != documentId), cancellationToken);
        if (outcome == CandidatureOutcome.Done && removed is not null)
        {
            store.Delete(removed);
        }

        return outcome;
    }

    /// <summary>All that is known of it, files included; the log keeps the reference alone.</summary>
    public async Task<CandidatureOutcome> DeleteAsync(int id, Actor actor, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } candidature)
        {
            return CandidatureOutcome.Missing;
        }

        var files = candidature.Documents.Select(d => d.File).OfType<DocumentFile>().ToList();
        db.Remove(candidature);
        db.Add(new AuditEntry(actor, "candidature.deleted", CandidatureOpening.Subject, id, candidature.Reference, Now));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            return CandidatureOutcome.Outdated;
        }

        await db.OpenForms
            .Where(form => form.Kind == CandidatureOpening.Subject && form.ItemId == id)
            .ExecuteDeleteAsync(cancellationToken);
        files.ForEach(store.Delete);
        return CandidatureOutcome.Done;
    }

    /// <param name="change">Returns the details for the log; null when there is nothing to do.</param>
    /// <param name="isDone">Whether it is so already, as after a second click: nothing is written then, and nobody was faster.</param>
    private async Task<CandidatureOutcome> ChangeAsync(
        int id, Guid version, string action, Actor actor, Func<Candidature, string?> change, Func<Candidature, bool> isDone,
        CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } candidature)
        {
            return CandidatureOutcome.Missing;
        }

        if (isDone(candidature))
        {
            db.ChangeTracker.Clear();
            await ForgetTypedAsync(id, actor, cancellationToken);
            return CandidatureOutcome.Done;
        }

        if (candidature.Version != version)
        {
            db.ChangeTracker.Clear();
            return CandidatureOutcome.Outdated;
        }

        if (change(candidature) is not { } details)
        {
            db.ChangeTracker.Clear();
            return CandidatureOutcome.Refused;
        }

        db.Add(new AuditEntry(actor, action, CandidatureOpening.Subject, id, candidature.Reference, Now, details));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            await ForgetTypedAsync(id, actor, cancellationToken);
            return CandidatureOutcome.Done;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return CandidatureOutcome.Outdated;
        }
    }

    /// <summary>What the actor had typed is in it by now.</summary>
    private Task ForgetTypedAsync(int id, Actor actor, CancellationToken cancellationToken) =>
        db.OpenForms
            .Where(form => form.AccountId == actor.AccountId && form.Kind == CandidatureOpening.Subject && form.ItemId == id)
            .ExecuteDeleteAsync(cancellationToken);

    private Task<Candidature?> FindAsync(int id, CancellationToken cancellationToken) =>
        db.Candidatures.AsTracking().Include(c => c.Documents).FirstOrDefaultAsync(c => c.Id == id, cancellationToken);
}
