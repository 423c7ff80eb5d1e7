using System.Globalization;
using System.Text.Json;
using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Imports;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Editing.Seeding;

/// <summary>Asks each item what an import would ask it, and what the files as a whole must be.</summary>
internal sealed class SeedChecks
{
    private readonly List<SeedProblem> _problems = [];
    private readonly List<SeedItem> _items = [];
    private readonly Dictionary<(Type Type, string Key), SeedPlace> _declared = [];
    private readonly HashSet<(Type Type, string Slug)> _found = [];

    /// <returns>The items with their values as they are kept, and all that is wrong.</returns>
    public static async Task<(IReadOnlyList<SeedItem> Items, IReadOnlyList<SeedProblem> Problems)> CheckAsync(
        SeedFiles files, NetworkDbContext db, CancellationToken cancellationToken)
    {
        var checks = new SeedChecks();
        foreach (var row in files.Rows)
        {
            checks.Declare(row.Type, row.Key, row.Place.At(row.KeyName));
        }

        foreach (var item in files.Items)
        {
            checks.Declare(item.Kind.ItemType, item.Slug, item.Place.At("slug"));
        }

        await checks.FindOthersAsync(files.Items, db, cancellationToken);
        foreach (var item in files.Items.Where(item => item.IsRead))
        {
            checks.Check(item);
        }

        return (checks._items, checks._problems);
    }

    private static IEnumerable<NamedThing> PointersOf(SeedItem item) =>
        item.Kind.Fields.SelectMany(field => field.Pointers(item.Values).Concat(field.Named(item.Values)));

    private void Declare(Type type, string key, SeedPlace place)
    {
        if (!_declared.TryAdd((type, key), place))
        {
            _problems.Add(place.Problem($"“{key}” is used twice; first in {_declared[(type, key)]}."));
        }
    }

    /// <summary>An item may also point to a row that somebody has made since.</summary>
    private async Task FindOthersAsync(IEnumerable<SeedItem> items, NetworkDbContext db, CancellationToken cancellationToken)
    {
        var open = items.SelectMany(PointersOf)
            .Where(pointer => !_declared.ContainsKey((pointer.Target.ThingType, pointer.Slug)))
            .GroupBy(pointer => pointer.Target);
        foreach (var pointers in open)
        {
            var slugs = pointers.Select(pointer => pointer.Slug).Distinct().ToList();
            var things = await pointers.Key.LoadAsync(db, slugs, cancellationToken);
            _found.UnionWith(things.Select(thing => (pointers.Key.ThingType, thing.Key)));
        }
    }

    private void Check(SeedItem item)
    {
        var read = CheckedItem.Of(item.Kind, item.Values, isNew: true, IsKnown);
        var unknown = item.Kind.Fields.SelectMany(field => field.Named(item.Values))
            .Where(pointer => !IsKnown(pointer.Target, pointer.Slug))
            .Select(pointer => new FieldProblem(pointer.Key, CheckedItem.UnknownReference, pointer.Slug));
        List<FieldProblem> faults = [.. read.Faults, .. read.Faults.Count == 0 ? unknown : []];
        if (faults.Count == 0 && item.State == PublicationState.Published)
        {
            faults.AddRange([.. item.Kind.Fields.SelectMany(field => field.Gaps(read.Values)), .. item.Kind.Gaps(read.Values)]);
        }

        var missing = faults.Where(fault => fault.Text == ContentField.Missing).Select(fault => fault.Key).ToList();
        if (missing.Count > 0)
        {
            _problems.Add(item.Place.Problem($"It lacks {string.Join(", ", missing)}."));
        }

        _problems.AddRange(faults
            .Where(fault => fault.Text != ContentField.Missing)
            .Select(fault => item.Place.At(fault.Key).At(fault.At).Problem(Words(fault, read.Values))));
        if (faults.Count == 0 && item.Kind.Create(item.Slug, read.Values).Slug is var slug && slug != item.Slug)
        {
            _problems.Add(item.Place.At("slug").Problem($"Its address is made of what it is: “{slug}”."));
        }

        _items.Add(item with { Values = read.Values });
    }

    private bool IsKnown(ReferenceTarget target, string slug) =>
        _declared.ContainsKey((target.ThingType, slug)) || _found.Contains((target.ThingType, slug));

    /// <summary>For the log of whoever runs the portal: the name of the rule in words, its limits, and what was written.</summary>
    private static string Words(FieldProblem problem, FieldValues values)
    {
        var rule = JsonNamingPolicy.SnakeCaseLower.ConvertName(problem.Text.Split('.')[^1]).Replace('_', ' ');
        var limits = string.Join(", ", problem.Arguments.Select(argument => Convert.ToString(argument, CultureInfo.InvariantCulture)));
        return $"“{CleanText.Shorten(Written(problem, values[problem.Key]), 60)}” breaks the rule: "
            + $"{rule}{(limits.Length == 0 ? "" : $" ({limits})")}.";
    }

    /// <summary>Of a list or a table, the line or the cell that is meant.</summary>
    private static string Written(FieldProblem problem, string value)
    {
        if (problem.At.Split(['[', ']', '.'], 4, StringSplitOptions.None) is not [_, var index, .. var cell])
        {
            return value;
        }

        var line = int.Parse(index, CultureInfo.InvariantCulture);
        return cell is [_, var key] ? TableRows.Read(value)[line][key]
            : TableRows.Read(value).Count > line ? TableRows.Write([TableRows.Read(value)[line]])
            : FieldFormats.SplitLines(value)[line];
    }
}
