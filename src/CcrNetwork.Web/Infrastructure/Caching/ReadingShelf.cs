using System.Collections.Concurrent;

namespace CcrNetwork.Web.Infrastructure.Caching;

/// <summary>Holds what was read of content until content changes, or grows old as a <see cref="Snapshot"/> does.</summary>
public sealed class ReadingShelf(ContentVersion version, TimeProvider clock)
{
    /// <summary>Of single items; with more, all are forgotten and those that are asked for come back.</summary>
    private const int Most = 500;

    private volatile Readings? _readings;

    /// <summary>
    /// The readings of the content as it is now. Taken before a reading begins, so that one which a change overtakes is put among
    /// those that nobody asks for any more.
    /// </summary>
    public ConcurrentDictionary<string, object> Current
    {
        get
        {
            var current = version.Current;
            if (_readings is not { } readings || readings.Version != current
                || clock.GetElapsedTime(readings.BegunAt) >= Snapshot.MaxAge || readings.ByKey.Count >= Most)
            {
                _readings = readings = new Readings(
                    current, clock.GetTimestamp(), new ConcurrentDictionary<string, object>(StringComparer.Ordinal));
            }

            return readings.ByKey;
        }
    }

    private sealed record Readings(long Version, long BegunAt, ConcurrentDictionary<string, object> ByKey);
}
