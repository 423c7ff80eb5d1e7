using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Web.Areas.Admin.Editing;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Search;

/// <param name="Field">Where the words stand, when they are not in the name.</param>
public sealed record StaffHit(string Kind, int Id, string Heading, PublicationState State, DraftStage Stage, string? Field);

/// <param name="IsCut">More was found than is shown.</param>
public sealed record StaffSearchPage(string? Q, IReadOnlyList<StaffHit> Hits, bool IsCut);

/// <summary>
/// Searches names and texts of everything the actor may see, newest versions first of all: what is drafted is found too. Names
/// come before texts; what a role does not read, it does not find.
/// </summary>
public sealed class StaffSearchQuery(NetworkDbContext db, ContentKinds kinds, NewestValues newest, StaffIndex index, FieldTexts texts)
{
    private const int LongestQuery = 120;
    private const int MostShown = 60;
    private const int MostOfKind = 2_000;

    public async Task<StaffSearchPage> RunAsync(string? q, Actor actor, CancellationToken cancellationToken)
    {
        var asked = string.IsNullOrWhiteSpace(q) ? null : CleanText.Cut(q.Trim(), LongestQuery);
        var words = Folding.Words(asked).ToList();
        if (words.Count == 0)
        {
            return new StaffSearchPage(asked, [], false);
        }

        var hits = new List<(int Rank, StaffHit Hit)>();
        foreach (var kind in kinds.All.Where(kind => actor.MaySee(kind)))
        {
            var items = await kind.ItemsFor(db, actor)
                .LeftJoin(
                    db.EditorialRecords.Where(record => record.Kind == kind.Name), item => item.Id, record => record.ItemId,
                    (item, record) => new { Item = item, Record = record })
                .OrderByDescending(pair => pair.Item.ChangedAt).ThenBy(pair => pair.Item.Id)
                .Select(pair => new
                {
                    pair.Item.Id,
                    pair.Item.Slug,
                    pair.Item.Heading,
                    pair.Item.FoldedHeading,
                    pair.Item.State,
                    Newest = pair.Record == null ? pair.Item.Version : pair.Record.HeadId,
                    Stage = pair.Record == null ? DraftStage.None : pair.Record.Stage,
                })
                .Take(MostOfKind)
                .ToListAsync(cancellationToken);
            var entries = await index.OfAsync(kind, items.ToDictionary(item => item.Id, item => item.Newest), newest, cancellationToken);
            var unread = kind.Fields.Where(field => !actor.MayRead(field)).ToList();
            foreach (var item in items)
            {
                var name = $"{item.FoldedHeading} {item.Slug}";
                var isNamed = words.TrueForAll(word => name.Contains(word, StringComparison.Ordinal));
                var values = entries.TryGetValue(item.Id, out var entry)
                    ? entry.Values.Where(value => !unread.Exists(field => field.Owns(value.Key))).ToList()
                    : [];
                if (!isNamed
                    && !words.TrueForAll(
                        word => name.Contains(word, StringComparison.Ordinal)
                            || values.Exists(value => value.Folded.Contains(word, StringComparison.Ordinal))))
                {
                    continue;
                }

                var key = isNamed
                    ? null
                    : values.Find(
                        value => words.Exists(
                            word => value.Folded.Contains(word, StringComparison.Ordinal)
                                && !name.Contains(word, StringComparison.Ordinal))).Key;
                hits.Add(
                    (
                        isNamed ? 0 : 1,
                        new StaffHit(
                            kind.Name, item.Id, item.Heading, item.State, item.Stage, key is null ? null : texts.LabelOfValue(kind, key))));
            }
        }

        return new StaffSearchPage(
            asked, hits.OrderBy(hit => hit.Rank).Take(MostShown).Select(hit => hit.Hit).ToList(), hits.Count > MostShown);
    }
}
