using System.Collections.Concurrent;
using Microsoft.AspNetCore.OutputCaching;
using StackExchange.Redis;

namespace CcrNetwork.Web.Infrastructure.Caching;

/// <summary>
/// The output cache that instances share. It never stands in the way of an answer: while it is away, pages are made anew. What
/// should have left it meanwhile leaves it before anything is read from it again; the other instances, which hear of the same
/// change, do the same.
/// </summary>
public sealed partial class SharedPages(IOutputCacheStore shared, TimeProvider clock, ILogger<SharedPages> log)
    : IOutputCacheStore, IDisposable
{
    /// <summary>The name of the store that this one stands before.</summary>
    public const string Inner = "shared";

    /// <summary>So long nobody asks a cache that has just failed.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, long> _owed = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _one = new(1, 1);
    private long _awayUntil;
    private long _number;

    public async ValueTask<byte[]?> GetAsync(string key, CancellationToken cancellationToken)
    {
        byte[]? page = null;
        await TryAsync(async () => page = await shared.GetAsync(key, cancellationToken));
        return page;
    }

    public async ValueTask SetAsync(string key, byte[] value, string[]? tags, TimeSpan validFor, CancellationToken cancellationToken) =>
        await TryAsync(() => shared.SetAsync(key, value, tags, validFor, cancellationToken));

    public async ValueTask EvictByTagAsync(string tag, CancellationToken cancellationToken)
    {
        _owed[tag] = Interlocked.Increment(ref _number);
        await TryAsync(static () => ValueTask.CompletedTask, waits: true);
    }

    public void Dispose() => _one.Dispose();

    private static bool IsAway(Exception fault) =>
        fault is RedisException or TimeoutException or ObjectDisposedException or IOException
        || (fault is AggregateException several && several.InnerExceptions.All(IsAway));

    private async ValueTask TryAsync(Func<ValueTask> act, bool waits = false)
    {
        if (clock.GetTimestamp() < Interlocked.Read(ref _awayUntil))
        {
            return;
        }

        try
        {
            if (await IsPaidAsync(waits))
            {
                await act();
            }
        }
        catch (Exception fault) when (IsAway(fault))
        {
            Interlocked.Exchange(ref _awayUntil, clock.GetTimestamp() + (long)(Rest.TotalSeconds * clock.TimestampFrequency));
            LogAway(log, fault.Message);
        }
    }

    /// <summary>
    /// Whether nothing is left that should have gone. Readers do not wait while another request sees to it: to them the cache is empty.
    /// </summary>
    private async ValueTask<bool> IsPaidAsync(bool waits)
    {
        if (_owed.IsEmpty)
        {
            return true;
        }

        if (!await _one.WaitAsync(waits ? Timeout.InfiniteTimeSpan : TimeSpan.Zero))
        {
            return false;
        }

        try
        {
            foreach (var owed in _owed)
            {
                await shared.EvictByTagAsync(owed.Key, CancellationToken.None);

                // Unless it came to be owed again meanwhile.
                _owed.TryRemove(owed);
            }

            return _owed.IsEmpty;
        }
        finally
        {
            _one.Release();
        }
    }

    [LoggerMessage(LogLevel.Warning, "The shared cache does not answer; pages are made anew. {Fault}")]
    private static partial void LogAway(ILogger log, string fault);
}
