using CcrNetwork.Data;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Areas.Admin.Editing;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Dashboard;

/// <summary>A next version that is on its way to the public.</summary>
public sealed record DraftRow(string Kind, int ItemId, string Heading, DraftStage Stage, string? By, DateTime? At, string? Note)
{
    /// <summary>How many values it changes; null for one that was never public.</summary>
    public int? Changes { get; init; }
}

/// <summary>What goes online or off it by itself.</summary>
public sealed record PlannedRow(string Kind, int ItemId, string Heading, DateTime? PublishAt, DateTime? ArchiveAt);

/// <summary>The drafts that somebody works on or waits for, of the items that the actor may see, the oldest first.</summary>
public sealed class DraftsUnderWay(NetworkDbContext db, ItemHeadings itemHeadings)
{
    private const int MostRead = 200;
    private const int MostCompared = 12;

    /// <summary>Those that the actor has to go on with: what is begun, and what was sent back to the centre.</summary>
    public Task<IReadOnlyList<DraftRow>> MineAsync(Actor actor, CancellationToken cancellationToken)
    {
        var isOfCentre = actor.Role == StaffRole.CentreEditor;
        return OldestAsync(
            db.EditorialRecords.Where(record =>
                (record.Stage == DraftStage.Drafting || record.Stage == DraftStage.SentBack)
                && (record.StageByAccountId == actor.AccountId || (isOfCentre && record.Stage == DraftStage.SentBack))),
            actor, cancellationToken);
    }

    /// <summary>Those that wait for a reviewer.</summary>
    public Task<IReadOnlyList<DraftRow>> ToReviewAsync(Actor actor, CancellationToken cancellationToken) =>
        OldestAsync(db.EditorialRecords.Where(record => record.Stage == DraftStage.InReview), actor, cancellationToken);

    private async Task<IReadOnlyList<DraftRow>> OldestAsync(
        IQueryable<EditorialRecord> wanted, Actor actor, CancellationToken cancellationToken)
    {
        var records = await wanted
            .Where(record => record.StageByAccountId != null)
            .OrderBy(record => record.StageAt).ThenBy(record => record.Id)
            .Select(
                record => new
                {
                    record.Kind,
                    record.ItemId,
                    record.Stage,
                    record.StageBy,
                    record.StageAt,
                    record.Note,
                })
            .Take(MostRead)
            .ToListAsync(cancellationToken);
        var headings = await itemHeadings.OfAsync(records.Select(record => (record.Kind, record.ItemId)), actor, cancellationToken);
        return records
            .Where(record => headings.ContainsKey((record.Kind, record.ItemId)))
            .Select(record => new DraftRow(
                record.Kind, record.ItemId, headings[(record.Kind, record.ItemId)], record.Stage, record.StageBy, record.StageAt,
                record.Note))
            .ToList();
    }

    /// <summary>The same drafts, the first of them with how much they change.</summary>
    public async Task<IReadOnlyList<DraftRow>> CountedAsync(IReadOnlyList<DraftRow> drafts, CancellationToken cancellationToken)
    {
        var (names, ids) = (
            drafts.Take(MostCompared).Select(draft => draft.Kind).Distinct().ToList(),
            drafts.Take(MostCompared).Select(draft => draft.ItemId).Distinct().ToList());
        var records = await db.EditorialRecords
            .Where(
                record => names.Contains(record.Kind)
                    && ids.Contains(record.ItemId)
                    && record.Stage != DraftStage.None
                    && record.LiveId != null)
            .OrderBy(record => record.Id)
            .Select(record => new { record.Kind, record.ItemId, record.HeadId, LiveId = record.LiveId!.Value })
            .ToListAsync(cancellationToken);
        var revisionIds = records.SelectMany(record => new[] { record.HeadId, record.LiveId }).Distinct().ToList();
        var revisions = await db.Revisions
            .Where(revision => revisionIds.Contains(revision.Id))
            .Select(revision => new { revision.Id, revision.Values })
            .ToDictionaryAsync(revision => revision.Id, revision => revision.Values, cancellationToken);
        var counts = records.ToDictionary(
            record => (record.Kind, record.ItemId), record => revisions[record.LiveId].KeysThatDiffer(revisions[record.HeadId]).Count);
        return drafts
            .Select(draft => draft with { Changes = counts.TryGetValue((draft.Kind, draft.ItemId), out var count) ? count : null })
            .ToList();
    }

    /// <summary>The next plans, of whatever items the actor may see.</summary>
    public async Task<IReadOnlyList<PlannedRow>> PlannedAsync(Actor actor, int most, CancellationToken cancellationToken)
    {
        var records = await db.EditorialRecords
            .Where(record => record.PublishAt != null || record.ArchiveAt != null)
            .OrderBy(record => record.PublishAt ?? record.ArchiveAt).ThenBy(record => record.Id)
            .Select(record => new { record.Kind, record.ItemId, record.PublishAt, record.ArchiveAt })
            .Take(MostRead)
            .ToListAsync(cancellationToken);
        var headings = await itemHeadings.OfAsync(records.Select(record => (record.Kind, record.ItemId)), actor, cancellationToken);
        return records
            .Where(record => headings.ContainsKey((record.Kind, record.ItemId)))
            .Select(
                record => new PlannedRow(
                    record.Kind, record.ItemId, headings[(record.Kind, record.ItemId)], record.PublishAt, record.ArchiveAt))
            .Take(most)
            .ToList();
    }
}
