using System.Linq.Expressions;
using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
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

    /// <summary>All of them, by slug.</summary>
    public abstract IQueryable<ReferenceOption> All(NetworkDbContext db);

    /// <summary>Those of the given slugs; one that is no longer known is left out.</summary>
    public abstract IQueryable<ReferenceOption> Of(NetworkDbContext db, IReadOnlyCollection<string> slugs);

    /// <summary>Those whose names or slug hold all the words, by name.</summary>
    public abstract IQueryable<ReferenceOption> Named(NetworkDbContext db, string words);

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

    /// <summary>All names of a thing, folded; of one that keeps none of them so, its slug.</summary>
    private readonly Expression _names = typeof(T).IsAssignableTo(typeof(ContentItem))
        ? Expression.Property(slug.Parameters[0], nameof(ContentItem.FoldedHeading))
        : slug.Body;

    public override Type ThingType => typeof(T);

    public override IQueryable<ReferenceOption> All(NetworkDbContext db) => db.Set<T>().OrderBy(slug).Select(option);

    public override IQueryable<ReferenceOption> Of(NetworkDbContext db, IReadOnlyCollection<string> slugs) =>
        db.Set<T>().Where(IsOneOf(slugs)).OrderBy(slug).Select(option);

    public override IQueryable<ReferenceOption> Named(NetworkDbContext db, string words)
    {
        var things = Folding.Words(words).Aggregate(db.Set<T>().AsQueryable(), (found, word) => found.Where(Holds(word)));
        return things.OrderBy(Expression.Lambda<Func<T, string>>(_names, slug.Parameters)).ThenBy(slug).Select(option);
    }

    public override async Task<IEnumerable<KeyValuePair<string, object>>> LoadAsync(
        NetworkDbContext db, IReadOnlyCollection<string> slugs, CancellationToken cancellationToken)
    {
        var things = await db.Set<T>().AsTracking().Where(IsOneOf(slugs)).ToListAsync(cancellationToken);
        return things.Select(thing => new KeyValuePair<string, object>(_slug(thing), thing));
    }

    private Expression<Func<T, bool>> IsOneOf(IReadOnlyCollection<string> slugs)
    {
        Expression<Func<IReadOnlyCollection<string>>> wanted = () => slugs;
        return IsSo(Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [typeof(string)], wanted.Body, slug.Body));
    }

    private Expression<Func<T, bool>> Holds(string word)
    {
        Expression<Func<string>> wanted = () => word;
        return IsSo(Expression.OrElse(
            Expression.Call(_names, nameof(string.Contains), null, wanted.Body),
            Expression.Call(slug.Body, nameof(string.Contains), null, wanted.Body)));
    }

    private Expression<Func<T, bool>> IsSo(Expression condition) => Expression.Lambda<Func<T, bool>>(condition, slug.Parameters);
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
