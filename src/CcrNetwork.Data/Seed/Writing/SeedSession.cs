using CcrNetwork.Data.Seed.Documents;
using CcrNetwork.Data.Seed.Reading;
using CcrNetwork.Domain.Content;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Data.Seed.Writing;

/// <summary>One attempt to write: knows what was seeded before, adds what is new, and finds what links point to.</summary>
internal sealed class SeedSession
{
    private readonly NetworkDbContext _db;
    private readonly DateTime _now;
    private readonly HashSet<(string Kind, string Key)> _seeded;
    private readonly HashSet<(string Kind, string Key)> _taken;
    private readonly Dictionary<(Type Type, string Slug), object?> _known = [];
    private readonly Dictionary<string, int> _added = [];

    private SeedSession(
        NetworkDbContext db, DateTime now, HashSet<(string Kind, string Key)> seeded, HashSet<(string Kind, string Key)> taken) =>
        (_db, _now, _seeded, _taken) = (db, now, seeded, taken);

    public IReadOnlyDictionary<string, int> Added => _added;

    /// <summary>Null when all items were seeded before, so that there is nothing to do.</summary>
    public static async Task<SeedSession?> BeginAsync(
        NetworkDbContext db, SeedContents contents, DateTime now, CancellationToken cancellationToken)
    {
        var seeded = await db.SeededItems.AsNoTracking()
            .Select(item => new ValueTuple<string, string>(item.Kind, item.Key))
            .ToHashSetAsync(cancellationToken);

        return contents.Keys.All(item => seeded.Contains((item.Kind.Name, item.Key)))
            ? null
            : new SeedSession(db, now, seeded, await ExistingRows.LoadAsync(db, cancellationToken));
    }

    /// <summary>Adds the items that were never seeded before, and returns them with their rows.</summary>
    public IReadOnlyList<(TItem Item, TEntity Entity)> Add<TItem, TEntity>(
        SeedKind kind, IReadOnlyList<TItem> items, Func<TItem, TEntity> build)
        where TItem : SeedItem
        where TEntity : ContentItem
    {
        var added = Add(kind, items, item => item.Slug, build);
        foreach (var (item, entity) in added)
        {
            entity.Sources = item.Sources;
            entity.Confidence = item.Confidence;
            entity.Notes = item.Notes;
            entity.Doubts = item.Doubts;
            if (item.ConfirmedOn is { } day)
            {
                entity.Confirm(day);
            }

            if (item.State == PublicationState.Published)
            {
                entity.Publish(_now);
            }
        }

        return added;
    }

    /// <summary>The same for rows that are no content items.</summary>
    public IReadOnlyList<(TItem Item, TEntity Entity)> Add<TItem, TEntity>(
        SeedKind kind, IReadOnlyList<TItem> items, Func<TItem, string> keyOf, Func<TItem, TEntity> build)
        where TEntity : class
    {
        var unseen = items.Where(item => _seeded.Add((kind.Name, keyOf(item)))).ToList();
        if (unseen.Count == 0)
        {
            return [];
        }

        _db.SeededItems.AddRange(unseen.Select(item => new SeededItem(kind.Name, keyOf(item))));
        var added = new List<(TItem Item, TEntity Entity)>();
        foreach (var item in unseen.Where(item => !_taken.Contains((kind.Name, keyOf(item)))))
        {
            var entity = build(item);
            _known[(typeof(TEntity), keyOf(item))] = entity;
            added.Add((item, entity));
        }

        _db.AddRange(added.Select(pair => pair.Entity));
        _added[kind.Plural] = _added.GetValueOrDefault(kind.Plural) + added.Count;
        return added;
    }

    /// <summary>The row that a link points to, new or old; null when somebody has deleted it since.</summary>
    public async Task<T?> FindAsync<T>(string slug, CancellationToken cancellationToken)
        where T : class
    {
        if (!_known.TryGetValue((typeof(T), slug), out var entity))
        {
            entity = await _db.Set<T>()
                .SingleOrDefaultAsync(row => EF.Property<string>(row, "Slug") == slug, cancellationToken);
            _known[(typeof(T), slug)] = entity;
        }

        return (T?)entity;
    }

    public async Task LinkAsync<T>(IEnumerable<string> slugs, Action<T> link, CancellationToken cancellationToken)
        where T : class
    {
        foreach (var slug in slugs)
        {
            if (await FindAsync<T>(slug, cancellationToken) is { } entity)
            {
                link(entity);
            }
        }
    }
}
