using CcrNetwork.Data;
using CcrNetwork.Data.Seed;
using CcrNetwork.Domain.Content;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Kinds;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Editing.Seeding;

/// <summary>One attempt to write: knows what was seeded before, makes what is new, and fills it when all of it is there.</summary>
internal sealed class SeedSession(NetworkDbContext db, DateTime now)
{
    private readonly Dictionary<string, int> _added = [];
    private readonly References _references = new();
    private HashSet<(string Name, string Key)> _seeded = [];
    private HashSet<(string Name, string Key)> _taken = [];

    public IReadOnlyDictionary<string, int> Added => _added;

    public async Task WriteAsync(IReadOnlyList<SeedRow> rows, IReadOnlyList<SeedItem> items, CancellationToken cancellationToken)
    {
        _seeded = await db.SeededItems.AsNoTracking()
            .Select(item => new ValueTuple<string, string>(item.Kind, item.Key))
            .ToHashSetAsync(cancellationToken);
        if (rows.All(row => _seeded.Contains((row.Name, row.Key)))
            && items.All(item => _seeded.Contains((SeedNames.Of(item.Kind), item.Slug))))
        {
            return;
        }

        _taken = await ExistingAsync([.. items.Select(item => item.Kind).Distinct()], cancellationToken);
        foreach (var row in rows.Where(row => IsNew(row.Name, row.Key, row.Plural)))
        {
            var thing = row.Make();
            db.Add(thing);
            _references.Add([new(row.Key, thing)]);
        }

        var made = new List<(SeedItem Item, ContentItem Made)>();
        foreach (var item in items.Where(item => IsNew(SeedNames.Of(item.Kind), item.Slug, item.Kind.Name)))
        {
            var thing = item.Kind.Create(item.Slug, item.Values);
            made.Add((item, thing));
            _references.Add([new(item.Slug, thing)]);
        }

        // Before they point to each other, so that each kind is numbered in the order of its file.
        db.AddRange(made.Select(pair => pair.Made));
        await LoadOthersAsync(made.Select(pair => pair.Item), cancellationToken);
        foreach (var (item, thing) in made)
        {
            Fill(item, thing);
        }
    }

    private void Fill(SeedItem item, ContentItem thing)
    {
        item.Kind.Write(thing, item.Values, _references);
        if (item.ConfirmedOn is { } day)
        {
            thing.Confirm(day);
        }

        if (item.State == PublicationState.Published)
        {
            thing.Publish(now);
        }
    }

    /// <summary>What was seeded once is never seeded again; what takes an address that staff has taken is left to staff.</summary>
    private bool IsNew(string name, string key, string plural)
    {
        if (!_seeded.Add((name, key)))
        {
            return false;
        }

        db.Add(new SeededItem(name, key));
        var isNew = !_taken.Contains((name, key));
        _added[plural] = _added.GetValueOrDefault(plural) + (isNew ? 1 : 0);
        return isNew;
    }

    /// <summary>What new items point to and was there before; what somebody has deleted since is left out.</summary>
    private async Task LoadOthersAsync(IEnumerable<SeedItem> items, CancellationToken cancellationToken)
    {
        var others = items
            .SelectMany(item => item.Kind.Fields.SelectMany(field => field.Pointers(item.Values)))
            .Where(pointer => !_references.Has(pointer.Target.ThingType, pointer.Slug))
            .GroupBy(pointer => pointer.Target)
            .ToList();
        foreach (var pointers in others)
        {
            var slugs = pointers.Select(pointer => pointer.Slug).Distinct().ToList();
            _references.Add(await pointers.Key.LoadAsync(db, slugs, cancellationToken));
        }
    }

    /// <summary>
    /// The keys of all rows, whoever made them. One query for all kinds, as seventeen small ones would take most of the time of a
    /// first start to compile.
    /// </summary>
    private async Task<HashSet<(string Name, string Key)>> ExistingAsync(
        IReadOnlyList<ContentKind> kinds, CancellationToken cancellationToken)
    {
        var keys = db.Disciplines.Select(discipline => new Row { Name = SeedNames.Discipline, Key = discipline.Slug })
            .Concat(db.OldAddresses.Select(address => new Row { Name = SeedNames.OldAddress, Key = address.Path }));
        foreach (var kind in kinds)
        {
            var name = SeedNames.Of(kind);
            keys = keys.Concat(kind.Items(db).Select(item => new Row { Name = name, Key = item.Slug }));
        }

        return [.. (await keys.ToListAsync(cancellationToken)).Select(row => (row.Name, row.Key))];
    }

    private sealed class Row
    {
        public string Name { get; init; } = "";

        public string Key { get; init; } = "";
    }
}
