using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Kinds;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Editing.Drafts;

/// <summary>An item with its editorial side, ready to be changed.</summary>
/// <param name="Item">What is online, or the beginning of it.</param>
/// <param name="Head">The newest revision.</param>
public sealed record EditedItem(ContentKind Kind, ContentItem Item, EditorialRecord Record, Revision Head)
{
    /// <summary>Never public so far: what is drafted is written to the item at once, for nobody else sees it.</summary>
    public bool IsNew => Record.LiveId is null;
}

/// <summary>Finds items for editing. One that was never edited here gets its record and first revision with the next save.</summary>
public sealed class EditedItems(NetworkDbContext db, TimeProvider clock)
{
    /// <summary>Null also for an item that the actor may not see.</summary>
    public async Task<EditedItem?> FindAsync(ContentKind kind, int id, Actor actor, CancellationToken cancellationToken) =>
        await MaySeeAsync(kind, id, actor, cancellationToken) ? await FindAsync(kind, id, cancellationToken) : null;

    public async Task<bool> MaySeeAsync(ContentKind kind, int id, Actor actor, CancellationToken cancellationToken) =>
        actor.Role != StaffRole.CentreEditor || await kind.ItemsFor(db, actor).AnyAsync(item => item.Id == id, cancellationToken);

    public async Task<EditedItem?> FindAsync(ContentKind kind, int id, CancellationToken cancellationToken)
    {
        if (await kind.LoadAsync(db, id, cancellationToken) is not { } item)
        {
            return null;
        }

        var record = await db.EditorialRecords.AsTracking()
            .FirstOrDefaultAsync(r => r.Kind == kind.Name && r.ItemId == id, cancellationToken);
        if (record is null)
        {
            return Begin(kind, item, kind.Read(item), Actor.Portal);
        }

        var head = await db.Revisions.AsTracking().FirstAsync(revision => revision.Id == record.HeadId, cancellationToken);
        return new EditedItem(kind, item, record, head);
    }

    public EditedItem Begin(ContentKind kind, ContentItem item, FieldValues values, Actor actor, Guid? id = null)
    {
        var record = new EditorialRecord(kind.Name, item.Id);
        var isOnline = item.State is PublicationState.Published or PublicationState.Archived or PublicationState.Withheld;
        var head = record.Begin(values, isOnline, actor, clock.UtcNow(), id);
        db.Add(record);
        db.Add(head);
        return new EditedItem(kind, item, record, head);
    }

    /// <summary>Who else saved last after a revision; null when nobody but the actor did.</summary>
    public Task<string?> OtherSinceAsync(ContentKind kind, int id, int number, Actor actor, CancellationToken cancellationToken) =>
        db.Revisions
            .Where(revision => revision.Kind == kind.Name && revision.ItemId == id && revision.Number > number
                && (revision.ActorId == null || revision.ActorId != actor.AccountId))
            .OrderByDescending(revision => revision.Number)
            .Select(revision => revision.ActorName)
            .FirstOrDefaultAsync(cancellationToken);

    public Task<Revision?> RevisionAsync(ContentKind kind, int id, int number, CancellationToken cancellationToken) =>
        db.Revisions.FirstOrDefaultAsync(
            revision => revision.Kind == kind.Name && revision.ItemId == id && revision.Number == number, cancellationToken);
}
