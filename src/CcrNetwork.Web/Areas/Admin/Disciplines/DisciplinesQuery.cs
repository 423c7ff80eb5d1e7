using System.Linq.Expressions;
using CcrNetwork.Data;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Kinds;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Disciplines;

/// <summary>
/// The disciplines in their order, each with what names it: online, in a draft or in the archive. Items are counted in the
/// database, of which only the first are read; drafts, of which there are few, are read one by one.
/// </summary>
public sealed class DisciplinesQuery(NetworkDbContext db, ContentKinds kinds)
{
    private const string Field = "disciplines";
    private const int MostNamed = 8;

    public async Task<IReadOnlyList<DisciplineRow>> RunAsync(CancellationToken cancellationToken)
    {
        var disciplines = await db.Disciplines.OrderBy(d => d.Place).ThenBy(d => d.Id).ToListAsync(cancellationToken);
        var counts = new Dictionary<string, int>();
        var uses = new List<(string Slug, DisciplineUse Use)>();
        foreach (var kind in KindsThatName())
        {
            var saved = await NamedIn(kind)
                .GroupBy(named => named.Slug)
                .Select(group => new
                {
                    Slug = group.Key,
                    Count = group.Count(),
                    First = group.OrderBy(named => named.FoldedHeading).ThenBy(named => named.ItemId).Take(MostNamed)
                        .Select(named => new { named.ItemId, named.Heading }).ToList(),
                })
                .OrderBy(named => named.Slug)
                .ToListAsync(cancellationToken);
            var drafted = await OnlyDraftedAsync(kind, cancellationToken);
            uses.AddRange(saved.SelectMany(
                named => named.First, (named, item) => (named.Slug, new DisciplineUse(kind.Name, item.ItemId, item.Heading))));
            uses.AddRange(drafted);
            foreach (var (slug, count) in saved.Select(named => (named.Slug, named.Count)).Concat(drafted.Select(named => (named.Slug, 1))))
            {
                counts[slug] = counts.GetValueOrDefault(slug) + count;
            }
        }

        var bySlug = uses.ToLookup(use => use.Slug, use => use.Use);
        return
        [
            .. disciplines.Select(discipline => new DisciplineRow(
                discipline.Id, discipline.Slug, discipline.Name, counts.GetValueOrDefault(discipline.Slug),
                [
                    .. bySlug[discipline.Slug].OrderBy(use => use.Kind, StringComparer.Ordinal)
                        .ThenBy(use => use.Heading, StringComparer.Ordinal).ThenBy(use => use.ItemId).Take(MostNamed),
                ])),
        ];
    }

    public async Task<bool> IsUsedAsync(Discipline discipline, CancellationToken cancellationToken)
    {
        foreach (var kind in KindsThatName())
        {
            if (await NamedIn(kind).AnyAsync(named => named.Slug == discipline.Slug, cancellationToken))
            {
                return true;
            }

            await foreach (var (_, slugs) in DraftsOf(kind).WithCancellation(cancellationToken))
            {
                if (slugs.Contains(discipline.Slug))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private IEnumerable<ContentKind> KindsThatName() => kinds.All.Where(kind => kind.FieldOf(Field) is { Input: FieldInput.Choices });

    /// <summary>What items of a kind name as they are saved. A kind that begins to name disciplines has its line here.</summary>
    private IQueryable<NamedDiscipline> NamedIn(ContentKind kind) => kind switch
    {
        CentreContentKind => NamedIn<Centre>(centre => centre.Disciplines),
        ResidencyProgrammeContentKind => NamedIn<ResidencyProgramme>(programme => programme.Disciplines),
        PartnerSearchContentKind => NamedIn<PartnerSearch>(search => search.Disciplines),
        _ => throw new InvalidOperationException($"Nobody has said what disciplines {kind.Name} name."),
    };

    private IQueryable<NamedDiscipline> NamedIn<T>(Expression<Func<T, IEnumerable<Discipline>>> disciplines)
        where T : ContentItem =>
        db.Set<T>().SelectMany(
            disciplines,
            (item, discipline) => new NamedDiscipline
            {
                Slug = discipline.Slug,
                ItemId = item.Id,
                Heading = item.Heading,
                FoldedHeading = item.FoldedHeading,
            });

    /// <summary>What the next versions of items name, one after the other.</summary>
    private async IAsyncEnumerable<(int ItemId, string[] Slugs)> DraftsOf(ContentKind kind)
    {
        var drafts = db.EditorialRecords
            .Where(record => record.Kind == kind.Name && record.Stage != DraftStage.None)
            .OrderBy(record => record.Id)
            .Join(db.Revisions, record => record.HeadId, revision => revision.Id, (record, head) => new { record.ItemId, head.Values });
        await foreach (var draft in drafts.AsAsyncEnumerable())
        {
            yield return (draft.ItemId, [.. FieldFormats.SplitLines(draft.Values[Field])]);
        }
    }

    /// <summary>What a next version names and the item as it is saved does not.</summary>
    private async Task<List<(string Slug, DisciplineUse Use)>> OnlyDraftedAsync(ContentKind kind, CancellationToken cancellationToken)
    {
        var drafted = new List<(int ItemId, string Slug)>();
        await foreach (var (itemId, slugs) in DraftsOf(kind).WithCancellation(cancellationToken))
        {
            drafted.AddRange(slugs.Select(slug => (itemId, slug)));
        }

        var ids = drafted.Select(draft => draft.ItemId).Distinct().ToList();
        var headings = await kind.Items(db)
            .Where(item => ids.Contains(item.Id))
            .ToDictionaryAsync(item => item.Id, item => item.Heading, cancellationToken);
        var saved = (await NamedIn(kind)
            .Where(named => ids.Contains(named.ItemId))
            .Select(named => new { named.ItemId, named.Slug })
            .ToListAsync(cancellationToken))
            .Select(named => (named.ItemId, named.Slug))
            .ToHashSet();
        return
        [
            .. drafted.Where(draft => headings.ContainsKey(draft.ItemId) && !saved.Contains(draft))
                .Select(draft => (draft.Slug, new DisciplineUse(kind.Name, draft.ItemId, headings[draft.ItemId]))),
        ];
    }
}
