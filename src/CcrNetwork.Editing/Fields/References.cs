using System.Linq.Expressions;
using CcrNetwork.Data;
using CcrNetwork.Domain.Texts;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Editing.Fields;

/// <summary>Offers one thing that a field may point to.</summary>
/// <param name="Slug">The value that a reference keeps.</param>
public sealed record ReferenceOption(string Slug, LocalizedText? Translated, string? Name)
{
    public string In(string language) => Name ?? Translated?.In(language).Text ?? Slug;
}

/// <summary>A kind of thing that fields of other things point to, by its slug.</summary>
public abstract class ReferenceTarget
{
    public abstract Type ThingType { get; }

    public abstract Task<IReadOnlyList<ReferenceOption>> OptionsAsync(NetworkDbContext db, CancellationToken cancellationToken);

    /// <summary>The same for code that cannot wait: what is kept in memory of them is read anew.</summary>
    public abstract IReadOnlyList<ReferenceOption> Options(NetworkDbContext db);

    /// <summary>The things of the given slugs, tracked; a slug that is no longer known is left out.</summary>
    public abstract Task<IEnumerable<KeyValuePair<string, object>>> LoadAsync(
        NetworkDbContext db, IReadOnlyCollection<string> slugs, CancellationToken cancellationToken);
}

/// <inheritdoc />
/// <typeparam name="T">The kind of thing.</typeparam>
public sealed class ReferenceTarget<T>(Expression<Func<T, string>> slug, Expression<Func<T, ReferenceOption>> option) : ReferenceTarget
    where T : class
{
    private readonly Func<T, string> _slug = slug.Compile();

    public override Type ThingType => typeof(T);

    public override async Task<IReadOnlyList<ReferenceOption>> OptionsAsync(NetworkDbContext db, CancellationToken cancellationToken) =>
        await db.Set<T>().OrderBy(slug).Select(option).ToListAsync(cancellationToken);

    public override IReadOnlyList<ReferenceOption> Options(NetworkDbContext db) => db.Set<T>().OrderBy(slug).Select(option).ToList();

    public override async Task<IEnumerable<KeyValuePair<string, object>>> LoadAsync(
        NetworkDbContext db, IReadOnlyCollection<string> slugs, CancellationToken cancellationToken)
    {
        var isWanted = Expression.Lambda<Func<T, bool>>(
            Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [typeof(string)], Expression.Constant(slugs), slug.Body),
            slug.Parameters);
        var things = await db.Set<T>().AsTracking().Where(isWanted).ToListAsync(cancellationToken);
        return things.Select(thing => new KeyValuePair<string, object>(_slug(thing), thing));
    }
}

/// <summary>Finds the things that the values of one item point to, before they are written.</summary>
public sealed class References
{
    private readonly Dictionary<(Type Type, string Slug), object> _things = [];

    public void Add(IEnumerable<KeyValuePair<string, object>> things)
    {
        foreach (var (slug, thing) in things)
        {
            _things[(thing.GetType(), slug)] = thing;
        }
    }

    public bool Has(Type type, string slug) => _things.ContainsKey((type, slug));

    public IReadOnlyList<T> All<T>(IEnumerable<string> slugs)
        where T : class =>
        slugs.Select(One<T>).OfType<T>().ToList();

    public T? One<T>(string slug)
        where T : class =>
        _things.GetValueOrDefault((typeof(T), slug)) as T;
}
