using CcrNetwork.Data;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Web.Areas.Admin.Editing;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.History;

public sealed record RevisionRow(
    int Number, DateTime At, string ActorName, RevisionOrigin Origin, string? Comment, DateTime? PublishedAt, bool IsLive);

public sealed record HistoryPage(string Kind, int Id, string Heading, IReadOnlyList<RevisionRow> Revisions, bool CanEdit);

/// <summary>All revisions of an item, the newest first.</summary>
public sealed class HistoryQuery(NetworkDbContext db, EditedItems items)
{
    public async Task<HistoryPage?> RunAsync(ContentKind kind, int id, Actor actor, CancellationToken cancellationToken)
    {
        if (await items.FindAsync(kind, id, actor, cancellationToken) is not { } edited)
        {
            return null;
        }

        var saved = await db.Revisions
            .Where(revision => revision.Kind == kind.Name && revision.ItemId == id)
            .OrderByDescending(revision => revision.Number)
            .Select(
                revision => new
                {
                    revision.Id,
                    revision.Number,
                    revision.At,
                    revision.ActorName,
                    revision.Origin,
                    revision.Comment,
                    revision.PublishedAt,
                })
            .ToListAsync(cancellationToken);
        var rows = saved
            .Select(r => new RevisionRow(r.Number, r.At, r.ActorName, r.Origin, r.Comment, r.PublishedAt, r.Id == edited.Record.LiveId))
            .DefaultIfEmpty(FirstOf(edited))
            .ToList();
        return new HistoryPage(kind.Name, id, edited.Item.Heading, rows, actor.MayEdit());
    }

    /// <summary>An item that was never edited here: what it held from the beginning.</summary>
    private static RevisionRow FirstOf(EditedItem edited) => new(
        edited.Head.Number, edited.Head.At, edited.Head.ActorName, edited.Head.Origin, null, edited.Head.PublishedAt,
        edited.Record.LiveId is not null);
}
