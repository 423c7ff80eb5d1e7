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
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<CandidatureOutcome> SaveAsync(int id, CandidatureForm form, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(id, form.Version, "candidature.saved", actor, candidature =>
        {
            var changed = form.WriteTo(candidature);
            candidature.Touch(Now);
            return string.Join(", ", changed);
        }, cancellationToken);

    public Task<CandidatureOutcome> MoveAsync(int id, Guid version, CandidatureStage stage, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(id, version, "candidature.moved", actor, candidature =>
        {
            if (!CandidaturePath.Of(candidature.Kind).Contains(stage) || candidature.Stage == stage)
            {
                return null;
            }

            var before = candidature.Stage;
            candidature.MoveTo(stage, Now);
            return $"{before} → {stage}";
        }, cancellationToken);

    /// <param name="file">Stored already; deleted again when the candidature does not take it.</param>
    public async Task<CandidatureOutcome> AddAsync(int id, DocumentForm form, DocumentFile? file, Actor actor, CancellationToken cancellationToken)
    {
        var outcome = CandidatureOutcome.Missing;
        try
        {
            outcome = await ChangeAsync(id, form.Version, "candidature.document-added", actor, candidature =>
            {
                candidature.Add(new CandidatureDocument(form.Title!, form.Link, file, actor.Name, Now), Now);
                return form.Title;
            }, cancellationToken);
            return outcome;
        }
        finally
        {
            if (outcome != CandidatureOutcome.Done && file is not null)
            {
                store.Delete(file);
            }
        }
    }

    public async Task<CandidatureOutcome> RemoveAsync(int id, int documentId, Guid version, Actor actor, CancellationToken cancellationToken)
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
        }, cancellationToken);
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

        files.ForEach(store.Delete);
        return CandidatureOutcome.Done;
    }

    /// <param name="change">Returns the details for the log; null when there is nothing to do.</param>
    private async Task<CandidatureOutcome> ChangeAsync(
        int id, Guid version, string action, Actor actor, Func<Candidature, string?> change, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } candidature)
        {
            return CandidatureOutcome.Missing;
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
            return CandidatureOutcome.Done;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return CandidatureOutcome.Outdated;
        }
    }

    private Task<Candidature?> FindAsync(int id, CancellationToken cancellationToken) =>
        db.Candidatures.AsTracking().Include(c => c.Documents).FirstOrDefaultAsync(c => c.Id == id, cancellationToken);
}
