using CcrNetwork.Data;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Rights;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Editing;

/// <summary>Names items of whatever kind, for the lists that lead to them.</summary>
public sealed class ItemHeadings(NetworkDbContext db, ContentKinds kinds)
{
    /// <summary>What those of the items are called that the actor may see, by a command for each kind among them.</summary>
    public async Task<Dictionary<(string Kind, int Id), string>> OfAsync(
        IEnumerable<(string Kind, int Id)> items, Actor actor, CancellationToken cancellationToken)
    {
        var headings = new Dictionary<(string, int), string>();
        foreach (var ofKind in items.GroupBy(item => item.Kind, item => item.Id))
        {
            if (kinds.Find(ofKind.Key) is not { } kind || !actor.MaySee(kind))
            {
                continue;
            }

            var ids = ofKind.Distinct().ToList();
            var found = await kind.ItemsFor(db, actor)
                .Where(item => ids.Contains(item.Id))
                .Select(item => new { item.Id, item.Heading })
                .ToListAsync(cancellationToken);
            foreach (var item in found)
            {
                headings[(ofKind.Key, item.Id)] = item.Heading;
            }
        }

        return headings;
    }
}
