using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Kinds;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Editing.Imports;

/// <summary>
/// Compares a file with the content, line by line, and writes nothing. A column that the file lacks is left alone; an empty
/// cell empties its field.
/// </summary>
public sealed class ImportPlanner(NetworkDbContext db, NewestValues newest)
{
    private const string SlugColumn = "slug";

    public async Task<ImportPlan> PlanAsync(ContentKind kind, ImportFile written, CancellationToken cancellationToken)
    {
        var file = Named(kind, written);
        var problems = ProblemsOf(kind, file).ToList();
        if (problems.Count > 0)
        {
            return new ImportPlan([], problems);
        }

        var slugColumn = file.Columns.Index().First(column => column.Item == SlugColumn).Index;
        var slugs = file.Lines
            .Where(line => line.Cells.Count > slugColumn)
            .Select(line => line.Cells[slugColumn].Trim())
            .Distinct()
            .ToList();
        var known = await KnownAsync(kind, slugs, cancellationToken);
        var values = await newest.OfAsync(kind, known.Values.Select(item => item.Id), cancellationToken);
        var targets = await TargetsAsync(
            kind, [.. values.Values, .. file.Lines.Select(line => CellsOf(file.Columns, line))], cancellationToken);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var lines = new List<PlannedLine>();
        foreach (var line in file.Lines)
        {
            lines.Add(Plan(kind, file.Columns, line, slugColumn, known, values, targets, seen));
        }

        return new ImportPlan(lines, []);
    }

    private static IEnumerable<string> ColumnsOf(ContentKind kind) =>
        kind.Fields.SelectMany(field => field.Keys).Append(ItemColumns.Name).Concat(ItemColumns.Standard)
            .Concat(kind.Fields.Where(ItemColumns.HasNames).Select(field => field.Key + ItemColumns.Names));

    private static ImportFile Named(ContentKind kind, ImportFile file)
    {
        var names = ColumnsOf(kind).ToLookup(ImportFile.ColumnKey);
        return file with { Columns = [.. file.Columns.Select(column => names[ImportFile.ColumnKey(column)].FirstOrDefault() ?? column)] };
    }

    private static IEnumerable<FieldProblem> ProblemsOf(ContentKind kind, ImportFile file)
    {
        if (file.Problem is { } problem)
        {
            return [problem];
        }

        var known = ColumnsOf(kind).ToHashSet();
        var problems = file.Columns
            .Where(column => !known.Contains(column))
            .Select(column => new FieldProblem(column, "Admin.Imports.Problem.UnknownColumn", column.Length == 0 ? "–" : column))
            .Concat(file.Columns.GroupBy(column => column).Where(alike => alike.Count() > 1)
                .Select(alike => new FieldProblem(alike.Key, "Admin.Imports.Problem.TwiceColumn", alike.Key)));
        return file.Columns.Contains(SlugColumn) ? problems : problems.Append(new FieldProblem(SlugColumn, "Admin.Imports.Problem.NoSlug"));
    }

    private static PlannedLine Plan(
        ContentKind kind, IReadOnlyList<string> columns, ImportedLine line, int slugColumn, Dictionary<string, KnownItem> known,
        IReadOnlyDictionary<int, FieldValues> values, Dictionary<ReferenceTarget, HashSet<string>> targets, Dictionary<string, int> seen)
    {
        if (line.Cells.Count != columns.Count)
        {
            return Wrong(line, "", new FieldProblem("", "Admin.Imports.Problem.Cells", line.Cells.Count, columns.Count));
        }

        var slug = line.Cells[slugColumn].Trim();
        if (!Rule.Holds<Slug>(slug))
        {
            return Wrong(line, slug, new FieldProblem(SlugColumn, "Admin.Editing.Problem.Slug"));
        }

        if (!seen.TryAdd(slug, line.Number))
        {
            return Wrong(line, slug, new FieldProblem(SlugColumn, "Admin.Imports.Problem.TwiceSlug", seen[slug]));
        }

        var item = known.GetValueOrDefault(slug);
        var before = item is null ? new FieldValues([new(SlugColumn, slug)]) : values[item.Id];
        var after = before.With(columns.Zip(line.Cells)
            .Where(cell => cell.First != SlugColumn && kind.FieldOf(cell.First) is { IsFixed: false })
            .Select(cell => new KeyValuePair<string, string>(cell.First, cell.Second)));
        var read = CheckedItem.Of(
            kind, after, isNew: item is null, (target, one) => targets.TryGetValue(target, out var slugs) && slugs.Contains(one));
        var heading = item?.Heading ?? (after.Has("name") ? after["name"] : slug);
        return new PlannedLine(
            line.Number, slug, heading, item?.Id, item?.Number ?? 0, before, read.Values, read.Faults,
            [.. kind.Fields.SelectMany(field => field.Gaps(read.Values))]);
    }

    private static PlannedLine Wrong(ImportedLine line, string slug, FieldProblem fault) =>
        new(line.Number, slug, slug, null, 0, FieldValues.Empty, FieldValues.Empty, [fault], []);

    private static FieldValues CellsOf(IReadOnlyList<string> columns, ImportedLine line) =>
        new(columns.Zip(line.Cells, KeyValuePair.Create));

    /// <summary>What there is of all that the values name.</summary>
    private async Task<Dictionary<ReferenceTarget, HashSet<string>>> TargetsAsync(
        ContentKind kind, IReadOnlyList<FieldValues> values, CancellationToken cancellationToken)
    {
        var targets = new Dictionary<ReferenceTarget, HashSet<string>>();
        foreach (var named in kind.Fields.SelectMany(field => values.SelectMany(field.Pointers)).GroupBy(pointer => pointer.Target))
        {
            var slugs = named.Select(pointer => pointer.Slug).Distinct().ToList();
            targets[named.Key] = [.. await named.Key.Of(db, slugs).Select(option => option.Slug).ToListAsync(cancellationToken)];
        }

        return targets;
    }

    private async Task<Dictionary<string, KnownItem>> KnownAsync(ContentKind kind, List<string> slugs, CancellationToken cancellationToken)
    {
        var known = await kind.Items(db)
            .Where(item => slugs.Contains(item.Slug))
            .Select(item => new KnownItem(
                item.Id, item.Slug, item.Heading,
                db.EditorialRecords
                    .Where(record => record.Kind == kind.Name && record.ItemId == item.Id)
                    .Select(record => (int?)record.HeadNumber)
                    .FirstOrDefault()
                    ?? 1))
            .ToListAsync(cancellationToken);
        return known.ToDictionary(item => item.Slug, StringComparer.Ordinal);
    }

    private sealed record KnownItem(int Id, string Slug, string Heading, int Number);
}
