using System.Collections.Concurrent;
using CcrNetwork.Data;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Areas.Admin.Editing;

/// <summary>
/// What the things that fields point to are called, for pages that show their values as text. Kept in memory until content
/// changes; a thing that is gone is called by its slug.
/// </summary>
public sealed class ReferenceNames(IServiceScopeFactory scopes, ContentVersion version, TimeProvider clock)
{
    /// <summary>Another instance may have changed a name.</summary>
    private static readonly TimeSpan Trusted = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<ReferenceTarget, Known> _known = new();

    public string Of(ReferenceTarget target, string slug) =>
        NamesOf(target).GetValueOrDefault(slug)?.In(SiteLanguages.Current.Code) ?? slug;

    private Dictionary<string, ReferenceOption> NamesOf(ReferenceTarget target)
    {
        var (number, now) = (version.Current, clock.GetUtcNow());
        if (_known.TryGetValue(target, out var known) && known.Version == number && now - known.At < Trusted)
        {
            return known.Names;
        }

        using var scope = scopes.CreateScope();
        var names = target.Options(scope.ServiceProvider.GetRequiredService<NetworkDbContext>()).ToDictionary(option => option.Slug);
        _known[target] = new Known(number, now, names);
        return names;
    }

    private sealed record Known(long Version, DateTimeOffset At, Dictionary<string, ReferenceOption> Names);
}
