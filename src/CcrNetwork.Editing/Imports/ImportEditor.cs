using CcrNetwork.Data;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Publication;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Editing.Imports;

/// <summary>Takes over a file that was tried before, all of it in one transaction, and undoes it as one.</summary>
public sealed class ImportEditor(
    NetworkDbContext db, ImportPlanner planner, ContentEditor editor, CreationEditor creation, PublicationEditor publication,
    TimeProvider clock)
{
    private DateTime Now => clock.UtcNow();

    /// <param name="basis">What the person saw the file compared with.</param>
    /// <returns>The number of the import; null when something has changed since, so that nothing was done.</returns>
    public Task<int?> ConfirmAsync(
        ContentKind kind, ImportFile file, string fileName, string? basis, bool publishes, Actor actor,
        CancellationToken cancellationToken) =>
        InTransactionAsync<int?>(async () =>
        {
            var plan = await planner.PlanAsync(kind, file, cancellationToken);
            if (!plan.CanBeDone || plan.Basis != basis)
            {
                return null;
            }

            var import = new ContentImport(kind.Name, fileName, publishes, actor, Now);
            foreach (var line in plan.Lines.Where(line => line.Does))
            {
                if (await TakeAsync(kind, line, fileName, publishes, actor, cancellationToken) is not { } item)
                {
                    return null;
                }

                import.Add(item);
            }

            db.Add(import);
            await db.SaveChangesAsync(cancellationToken);
            db.Add(
                new AuditEntry(
                    actor, "import.done", kind.Name, import.Id, import.FileName, Now,
                    $"+{plan.Count(ImportVerdict.New)} ~{plan.Count(ImportVerdict.Changed)}"));
            await db.SaveChangesAsync(cancellationToken);
            return import.Id;
        }, cancellationToken);

    /// <summary>Gives back what was before, except to those that somebody has edited since.</summary>
    /// <returns>False when there is nothing to undo.</returns>
    public Task<bool> UndoAsync(ContentKind kind, int id, Actor actor, CancellationToken cancellationToken) =>
        InTransactionAsync(async () =>
        {
            var import = await db.ContentImports
                .AsTracking()
                .Include(i => i.Items)
                .SingleOrDefaultAsync(i => i.Id == id && i.Kind == kind.Name, cancellationToken);
            if (import is null || import.UndoneAt is not null)
            {
                return false;
            }

            foreach (var item in import.Items.OrderBy(item => item.Id))
            {
                item.Restored(await RestoreAsync(kind, item, actor, cancellationToken));
            }

            import.Undo(actor, Now);
            var left = import.Items.Where(item => item.IsRestored == false).Select(item => item.Heading).ToList();
            db.Add(
                new AuditEntry(
                    actor, "import.undone", kind.Name, import.Id, import.FileName, Now, left.Count == 0 ? null : string.Join('\n', left)));
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }, cancellationToken);

    private async Task<ImportedItem?> TakeAsync(
        ContentKind kind, PlannedLine line, string fileName, bool publishes, Actor actor, CancellationToken cancellationToken)
    {
        var (id, number, liveNumber) = (line.ItemId, 1, (int?)null);
        if (id is { } known)
        {
            if (await SaveAsync(
                kind, known, line.BaseNumber, line.After, RevisionOrigin.Imported, fileName, actor, cancellationToken) is not { } saved)
            {
                return null;
            }

            number = saved;
            liveNumber = await LiveNumberAsync(kind, known, cancellationToken);
        }
        else
        {
            id = (await creation.CreateAsync(kind, line.After.Filled, actor, cancellationToken)).Id;
            if (id is null)
            {
                return null;
            }
        }

        var isPublished = publishes && line.Gaps.Count == 0
            && await publication.PublishAsync(kind, id.Value, number, actor, cancellationToken) is PublicationOutcome.Done;
        return new ImportedItem(id.Value, line.Heading, line.ItemId is null ? null : line.BaseNumber, liveNumber, number, isPublished);
    }

    private async Task<bool> RestoreAsync(ContentKind kind, ImportedItem item, Actor actor, CancellationToken cancellationToken)
    {
        var head = await db.EditorialRecords
            .Where(r => r.Kind == kind.Name && r.ItemId == item.ItemId)
            .Select(r => r.HeadNumber)
            .SingleOrDefaultAsync(cancellationToken);
        if (head != item.AfterNumber)
        {
            return false;
        }

        if (item.BeforeNumber is not { } beforeNumber)
        {
            return await publication.ArchiveAsync(kind, item.ItemId, head, actor, cancellationToken) is PublicationOutcome.Done;
        }

        // What was online goes online again before the draft that may have waited over it is taken back.
        if (item is { IsPublished: true, LiveNumber: { } liveNumber })
        {
            head = await BackToAsync(kind, item, head, liveNumber, actor, cancellationToken);
            if (await publication.PublishAsync(kind, item.ItemId, head, actor, cancellationToken) is not PublicationOutcome.Done)
            {
                throw new InvalidOperationException($"What was online of {kind.Name} {item.ItemId} cannot go online again.");
            }
        }
        else if (item.IsPublished)
        {
            await publication.ArchiveAsync(kind, item.ItemId, head, actor, cancellationToken);
        }

        if (beforeNumber == item.LiveNumber && !item.IsPublished)
        {
            return await publication.DiscardAsync(kind, item.ItemId, head, actor, cancellationToken) is PublicationOutcome.Done;
        }

        await BackToAsync(kind, item, head, beforeNumber, actor, cancellationToken);
        return true;
    }

    /// <returns>The number of the newest revision, which now holds the values of an earlier one.</returns>
    private async Task<int> BackToAsync(
        ContentKind kind, ImportedItem item, int head, int number, Actor actor, CancellationToken cancellationToken)
    {
        var old = await db.Revisions
            .Where(r => r.Kind == kind.Name && r.ItemId == item.ItemId && r.Number == number)
            .Select(r => r.Values)
            .SingleAsync(cancellationToken);
        return await SaveAsync(kind, item.ItemId, head, old, RevisionOrigin.Restored, null, actor, cancellationToken) ?? head;
    }

    /// <returns>The number of the newest revision; null when it could not be saved.</returns>
    private async Task<int?> SaveAsync(
        ContentKind kind, int id, int baseNumber, FieldValues values, RevisionOrigin origin, string? comment, Actor actor,
        CancellationToken cancellationToken)
    {
        var all = kind.Fields
            .SelectMany(field => field.Keys)
            .Concat(values.Filled.Keys)
            .Distinct()
            .ToDictionary(key => key, key => values[key]);
        var edit = new Edit(
            baseNumber, all, comment is null ? null : CleanText.Cut(comment, Revision.CommentMaxLength), new HashSet<string>(), origin);
        return await editor.SaveAsync(kind, id, edit, actor, cancellationToken) switch
        {
            SaveOutcome.Saved saved => saved.Revision.Number,
            SaveOutcome.Unchanged => baseNumber,
            _ => null,
        };
    }

    private async Task<int?> LiveNumberAsync(ContentKind kind, int id, CancellationToken cancellationToken) =>
        await db.EditorialRecords.Where(record => record.Kind == kind.Name && record.ItemId == id)
            .Join(db.Revisions, record => record.LiveId, revision => (Guid?)revision.Id, (record, revision) => (int?)revision.Number)
            .SingleOrDefaultAsync(cancellationToken);

    /// <summary>A null or false answer takes everything back.</summary>
    private Task<T> InTransactionAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken) =>
        db.InTransactionAsync(work, cancellationToken, isKept: answer => answer is not (null or false));
}
