using CcrNetwork.Data;
using CcrNetwork.Data.Work;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Housekeeping;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Infrastructure.Housekeeping;

/// <summary>
/// Hears within two seconds what other instances, or a command of the operator, have changed: one small read a second of the
/// changes that saves have written down, and the pages that show them leave this instance's cache too.
/// </summary>
public sealed class ContentWatch(
    IServiceScopeFactory scopes, TimeProvider clock, ILogger<ContentWatch> log, PageEviction eviction, ContentVersion version)
    : PeriodicWork(scopes, clock, log)
{
    /// <summary>
    /// Numbers are given before a transaction ends, so that a smaller one may come to sight after a greater one: that many
    /// are looked at again.
    /// </summary>
    private const int Overlap = 50;

    /// <summary>Changes are kept for a day; who slept for so long that some may have gone forgets everything.</summary>
    private static readonly TimeSpan LongSleep = TimeSpan.FromHours(1);

    private readonly TimeProvider _clock = clock;
    private readonly HashSet<long> _seen = [];
    private IReadOnlyCollection<string> _lately = [];
    private long _last = -1;
    private DateTimeOffset _lookedAt;
    private bool _isCutOff;

    protected override TimeSpan Every => TimeSpan.FromSeconds(_isCutOff ? 10 : 1);

    protected override async Task RunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        _isCutOff = true;
        await LookAsync(services.GetRequiredService<NetworkDbContext>(), cancellationToken);
        _isCutOff = false;
    }

    /// <summary>Looks once. The first look of an instance only learns where to begin.</summary>
    public async Task LookAsync(NetworkDbContext db, CancellationToken cancellationToken)
    {
        var now = _clock.GetUtcNow();
        var (isFirst, hasSlept) = (_last < 0, _last >= 0 && now - _lookedAt > LongSleep);
        if (isFirst || hasSlept)
        {
            _last = await db.ContentChanges.MaxAsync(change => (long?)change.Id, cancellationToken) ?? 0;
        }

        var from = _last - Overlap;
        var seen = _seen.ToArray();
        var unseen = await db.ContentChanges
            .Where(change => change.Id > from && !seen.Contains(change.Id))
            .OrderBy(change => change.Id)
            .Select(change => new { change.Id, change.Instance, change.Tags })
            .ToListAsync(cancellationToken);
        var others = unseen
            .Where(change => change.Instance != version.Instance)
            .SelectMany(change => change.Tags)
            .ToHashSet(StringComparer.Ordinal);

        await eviction.ForgetAsync(_lately, cancellationToken);
        await eviction.EvictAsync(hasSlept ? [ContentTags.Foot] : isFirst ? [] : others, cancellationToken);

        _lately = unseen.SelectMany(change => change.Tags).ToHashSet(StringComparer.Ordinal);
        _last = Math.Max(_last, unseen.Count == 0 ? 0 : unseen[^1].Id);
        _seen.UnionWith(unseen.Select(change => change.Id));
        _seen.RemoveWhere(id => id <= _last - Overlap);
        _lookedAt = now;
    }
}
