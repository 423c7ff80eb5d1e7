using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Files;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Files;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Items;

/// <summary>What became of a draft that somebody wanted away.</summary>
public enum RemovalOutcome
{
    Done,

    /// <summary>It is away already, as after a second click.</summary>
    WasDone,
    Missing,
    Forbidden,

    /// <summary>It was public once: its address keeps saying so.</summary>
    WasPublic,

    /// <summary>Somebody has saved since the page was shown.</summary>
    Outdated,

    /// <summary>Something else belongs to it.</summary>
    InUse,
}

/// <summary>Deletes drafts that were never public, with their history. What was public once is archived instead.</summary>
public sealed class ItemRemoval(NetworkDbContext db, EditedItems items, DocumentStore documents, TimeProvider clock)
{
    public const string Deleted = "content.deleted";

    /// <param name="number">The revision that the person saw.</param>
    public async Task<RemovalOutcome> RemoveAsync(ContentKind kind, int id, int number, Actor actor, CancellationToken cancellationToken)
    {
        if (await items.FindAsync(kind, id, actor, cancellationToken) is not { } edited)
        {
            return await db.AuditEntries.AnyAsync(
                entry => entry.Action == Deleted && entry.Subject == kind.Name && entry.SubjectId == id && entry.ActorId == actor.AccountId,
                cancellationToken)
                ? RemovalOutcome.WasDone
                : RemovalOutcome.Missing;
        }

        if (!actor.MayCreate(kind) || kind is PhotographContentKind)
        {
            return RemovalOutcome.Forbidden;
        }

        if (edited.Item.PublishedAt is not null)
        {
            return RemovalOutcome.WasPublic;
        }

        if (edited.Head.Number != number)
        {
            return RemovalOutcome.Outdated;
        }

        var files = kind is ResourceContentKind ? await DocumentsAsync(kind, id, cancellationToken) : [];
        try
        {
            await db.InTransactionAsync(async () =>
            {
                await db.PreviewLinks.Where(link => link.Kind == kind.Name && link.ItemId == id).ExecuteDeleteAsync(cancellationToken);
                await db.PageDescriptions
                    .Where(description => description.Kind == kind.Name && description.ItemId == id)
                    .ExecuteDeleteAsync(cancellationToken);
                await db.ItemComments
                    .Where(comment => comment.Kind == kind.Name && comment.ItemId == id)
                    .ExecuteDeleteAsync(cancellationToken);
                await db.StaffNotices
                    .Where(notice => notice.Kind == kind.Name && notice.ItemId == id)
                    .ExecuteDeleteAsync(cancellationToken);
                await db.OpenForms.Where(form => form.Kind == kind.Name && form.ItemId == id).ExecuteDeleteAsync(cancellationToken);
                await db.Revisions
                    .Where(revision => revision.Kind == kind.Name && revision.ItemId == id)
                    .ExecuteDeleteAsync(cancellationToken);
                await db.EditorialRecords
                    .Where(record => record.Kind == kind.Name && record.ItemId == id)
                    .ExecuteDeleteAsync(cancellationToken);
                db.Remove(edited.Item);
                db.Add(new AuditEntry(actor, Deleted, kind.Name, id, edited.Item.Heading, clock.UtcNow()));
            }, cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return RemovalOutcome.Outdated;
        }
        catch (DbUpdateException exception) when (exception.IsInUse())
        {
            // The database itself refuses while a photograph or a notice belongs to it.
            db.ChangeTracker.Clear();
            return RemovalOutcome.InUse;
        }

        files.ForEach(documents.Delete);
        return RemovalOutcome.Done;
    }

    private async Task<List<DocumentFile>> DocumentsAsync(ContentKind kind, int id, CancellationToken cancellationToken)
    {
        var values = await db.Revisions
            .Where(revision => revision.Kind == kind.Name && revision.ItemId == id)
            .OrderBy(revision => revision.Number)
            .Select(revision => revision.Values)
            .ToListAsync(cancellationToken);
        return values
            .Select(all => ResourceContentKind.File.Parse(all[ResourceContentKind.FileField]))
            .OfType<DocumentFile>()
            .DistinctBy(file => file.Key)
            .ToList();
    }
}
