using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace CcrNetwork.Web.Infrastructure.Telemetry;

/// <summary>What the portal measures of itself. Whoever does not listen makes it cost nothing.</summary>
public sealed class Measures : IDisposable
{
    /// <summary>The name of the meter and of the source of traces.</summary>
    public const string Name = "CcrNetwork";

    private readonly Meter _meter;
    private readonly Counter<long> _hits;
    private readonly Counter<long> _misses;
    private readonly Counter<long> _evictions;
    private readonly Histogram<double> _requests;
    private readonly Histogram<double> _database;
    private IReadOnlyList<WorkAge> _work = [];
    private long _mailWaiting;
    private double _mailAge;

    public Measures(IMeterFactory meters)
    {
        _meter = meters.Create(Name);
        _hits = _meter.CreateCounter<long>("ccr.cache.hits", "{page}", "Public pages that came out of the cache.");
        _misses = _meter.CreateCounter<long>("ccr.cache.misses", "{page}", "Public pages that were made anew.");
        _evictions = _meter.CreateCounter<long>("ccr.cache.evictions", "{tag}", "What changes took out of the cache, by tags.");
        _requests = _meter.CreateHistogram<double>("ccr.requests.duration", "s", "Requests, by the class of their status.");
        _database = _meter.CreateHistogram<double>("ccr.database.duration", "s", "Commands to the database.");
        _meter.CreateObservableGauge("ccr.mail.waiting", () => Interlocked.Read(ref _mailWaiting), "{mail}", "Messages that wait.");
        _meter.CreateObservableGauge("ccr.mail.age", () => Volatile.Read(ref _mailAge), "s", "How long the oldest of them has waited.");
        _meter.CreateObservableGauge(
            "ccr.work.age", () => _work.Select(work => new Measurement<double>(work.Seconds, new KeyValuePair<string, object?>("work", work.Name))),
            "s", "How long ago scheduled work last succeeded.");
    }

    /// <summary>Spans of the database within the traces of requests.</summary>
    public ActivitySource Traces { get; } = new(Name);

    public bool CountsRequests => _requests.Enabled;

    public bool CountsDatabase => _database.Enabled || Traces.HasListeners();

    public void Hit() => _hits.Add(1);

    public void Missed() => _misses.Add(1);

    public void Evicted(int tags) => _evictions.Add(tags);

    public void Answered(TimeSpan after, int status) =>
        _requests.Record(after.TotalSeconds, new KeyValuePair<string, object?>("status", $"{status / 100}xx"));

    public void DatabaseAnswered(TimeSpan after, bool failed) =>
        _database.Record(after.TotalSeconds, new KeyValuePair<string, object?>("failed", failed));

    public void Waiting(long mails, TimeSpan oldest, IReadOnlyList<WorkAge> work)
    {
        Interlocked.Exchange(ref _mailWaiting, mails);
        Volatile.Write(ref _mailAge, oldest.TotalSeconds);
        _work = work;
    }

    public void Dispose()
    {
        _meter.Dispose();
        Traces.Dispose();
    }
}
