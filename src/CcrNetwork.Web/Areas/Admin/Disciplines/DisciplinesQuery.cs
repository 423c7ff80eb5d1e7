using CcrNetwork.Data;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Kinds;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Disciplines;

/// <summary>The disciplines in their order, each with what names it: online, in a draft or in the archive.</summary>
public sealed class DisciplinesQuery(NetworkDbContext db, ContentKinds kinds)
{
    private const string Field = "disciplines";
    private const int MostDrafts = 1000;

    public async Task<IReadOnlyList<DisciplineRow>> RunAsync(CancellationToken cancellationToken)
    {
        var disciplines = await db.Disciplines.OrderBy(d => d.Place).ThenBy(d => d.Id).ToListAsync(cancellationToken);
        var uses = (await UsesAsync(cancellationToken)).ToLookup(use => use.Slug, use => use.Use);
        return disciplines
            .Select(discipline => new DisciplineRow(
                discipline.Id, discipline.Slug, discipline.Name,
                [.. uses[discipline.Slug].Distinct().OrderBy(use => use.Kind).ThenBy(use => use.Heading, StringComparer.Ordinal)]))
            .ToList();
    }

    public async Task<bool> IsUsedAsync(Discipline discipline, CancellationToken cancellationToken) =>
        (await UsesAsync(cancellationToken)).Exists(use => use.Slug == discipline.Slug);

    private async Task<List<(string Slug, DisciplineUse Use)>> UsesAsync(CancellationToken cancellationToken)
    {
        var uses = new List<(string Slug, DisciplineUse Use)>();
        foreach (var kind in kinds.All.Where(kind => kind.FieldOf(Field) is { Input: FieldInput.Choices }))
        {
            var headings = await kind.Items(db)
                .OrderBy(item => item.Id)
                .ToDictionaryAsync(item => item.Id, item => item.Heading, cancellationToken);
            var items = await kind.LoadAllAsync(db, headings.Keys, cancellationToken);
            var drafts = await db.EditorialRecords
                .Where(record => record.Kind == kind.Name && record.Stage != DraftStage.None)
                .Join(db.Revisions, record => record.HeadId, revision => revision.Id, (record, head) => new { record.ItemId, head.Values })
                .OrderBy(draft => draft.ItemId)
                .Take(MostDrafts)
                .ToListAsync(cancellationToken);
            uses.AddRange(
                items.Select(item => (item.Id, Values: kind.Read(item)))
                    .Concat(drafts.Select(draft => (Id: draft.ItemId, draft.Values)))
                    .Where(one => headings.ContainsKey(one.Id))
                    .SelectMany(one => FieldFormats.SplitLines(one.Values[Field])
                        .Select(slug => (slug, new DisciplineUse(kind.Name, one.Id, headings[one.Id])))));
        }

        return uses;
    }
}
