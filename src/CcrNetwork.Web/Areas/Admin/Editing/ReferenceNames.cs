using System.Collections.Concurrent;
using CcrNetwork.Data;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Areas.Admin.Editing;

/// <summary>
/// What the things that fields point to are called, for pages that show their values as text. Those that were asked for are kept in
/// memory until content changes; a thing that is gone is called by its slug.
/// </summary>
public sealed class ReferenceNames(IServiceScopeFactory scopes, ContentVersion version, TimeProvider clock)
{
    /// <summary>So few of a kind are all read with the first of them.</summary>
    private const int MostAtOnce = ChoicePicker.MostOffered;

    /// <summary>With more of a kind it begins anew.</summary>
    private const int MostKept = 20_000;

    /// <summary>Another instance may have changed a name.</summary>
    private static readonly TimeSpan Trusted = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<ReferenceTarget, Known> _known = new();

    public string Of(ReferenceTarget target, string slug) =>
        NamesOf(target, [slug]).GetValueOrDefault(slug)?.In(SiteLanguages.Current.Code) ?? slug;

    /// <summary>Reads at once what is not known yet of all that will be asked for.</summary>
    public void Read(IEnumerable<NamedThing> things)
    {
        foreach (var named in things.GroupBy(thing => thing.Target))
        {
            NamesOf(named.Key, [.. named.Select(thing => thing.Slug).Distinct()]);
        }
    }

    private ConcurrentDictionary<string, ReferenceOption?> NamesOf(ReferenceTarget target, IReadOnlyList<string> slugs)
    {
        var (number, now) = (version.Current, clock.GetUtcNow());
        var isFresh = _known.TryGetValue(target, out var known) && known.Version == number && now - known.At < Trusted
            && known.Names.Count <= MostKept;
        if (isFresh && (known!.AreAll || slugs.All(known.Names.ContainsKey)))
        {
            return known.Names;
        }

        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<NetworkDbContext>();
        if (!isFresh)
        {
            var first = target.All(db).Take(MostAtOnce + 1).ToList();
            _known[target] = known = new Known(number, now, AreAll: first.Count <= MostAtOnce, new(StringComparer.Ordinal));
            Keep(known, first);
        }

        if (!known!.AreAll && slugs.Where(slug => !known.Names.ContainsKey(slug)).ToList() is { Count: > 0 } missing)
        {
            Keep(known, target.Of(db, missing));
            missing.ForEach(slug => known.Names.TryAdd(slug, null));
        }

        return known.Names;
    }

    private static void Keep(Known known, IEnumerable<ReferenceOption> options)
    {
        foreach (var option in options)
        {
            known.Names[option.Slug] = option;
        }
    }

    /// <param name="Names">By slug; null for what is gone.</param>
    private sealed record Known(long Version, DateTimeOffset At, bool AreAll, ConcurrentDictionary<string, ReferenceOption?> Names);
}
