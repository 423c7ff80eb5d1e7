using CcrNetwork.Data;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Editing.Kinds;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Editing.Drafts;

/// <summary>Reads the newest values of many items at once: what their forms show.</summary>
public sealed class NewestValues(NetworkDbContext db)
{
    private const int AtOnce = 500;

    /// <summary>The newest values by the number of the item; one that is not there is left out.</summary>
    public async Task<IReadOnlyDictionary<int, FieldValues>> OfAsync(
        ContentKind kind, IEnumerable<int> ids, CancellationToken cancellationToken)
    {
        var found = new Dictionary<int, FieldValues>();
        foreach (var some in ids.Chunk(AtOnce))
        {
            var heads = await db.EditorialRecords
                .Where(record => record.Kind == kind.Name && some.Contains(record.ItemId))
                .Join(
                    db.Revisions, record => record.HeadId, revision => revision.Id,
                    (record, revision) => new { record.ItemId, revision.Values })
                .ToListAsync(cancellationToken);
            foreach (var head in heads)
            {
                found[head.ItemId] = head.Values;
            }

            var never = some.Where(id => !found.ContainsKey(id)).ToList();
            foreach (var item in never.Count == 0 ? [] : await kind.LoadAllAsync(db, never, cancellationToken))
            {
                found[item.Id] = kind.Read(item);
            }
        }

        return found;
    }
}
