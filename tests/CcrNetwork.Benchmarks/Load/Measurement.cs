using System.Diagnostics;

namespace CcrNetwork.Benchmarks.Load;

/// <param name="P50">Milliseconds.</param>
/// <param name="P99">Milliseconds.</param>
/// <param name="ServerMicroseconds">Processor time of the server for one request.</param>
/// <param name="Head">Status line and headers of an answer.</param>
internal sealed record Measurement(double RequestsPerSecond, double P50, double P99, double ServerMicroseconds, int BodyBytes, string Head)
{
    /// <summary>
    /// A warm-up lasts at least twice as long as a measurement and, in no more than this time, this many requests, until the compiler
    /// has made its last version of the code.
    /// </summary>
    private const int WarmUpRequests = 5000;

    /// <summary>Seconds.</summary>
    private const double LongestWarmUp = 30;

    /// <summary>Asks a server for pages in turn over several connections until it is warm.</summary>
    public static Task<Measurement> WarmAsync(Server server, IReadOnlyList<string> paths, int connections, double seconds) =>
        RunAsync(server, paths, connections, 2 * seconds, WarmUpRequests);

    /// <summary>The same once it is warm.</summary>
    public static Task<Measurement> TakeAsync(Server server, IReadOnlyList<string> paths, int connections, double seconds) =>
        RunAsync(server, paths, connections, seconds, 1);

    private static async Task<Measurement> RunAsync(
        Server server, IReadOnlyList<string> paths, int connections, double seconds, int requestsAtLeast)
    {
        var bytes = 0;
        var head = "";
        var answered = 0;
        var before = server.ProcessorTime;
        var start = Stopwatch.GetTimestamp();
        bool IsEnough(double passed) => passed >= seconds && (answered >= requestsAtLeast || passed >= LongestWarmUp);
        var runs = Enumerable.Range(0, connections).Select(async number =>
        {
            var latencies = new List<double>(4096);
            using var connection = new Connection();
            await connection.OpenAsync(server.Port, CancellationToken.None);
            var requests = paths.Select(path => Connection.Request(path, server.Port)).ToArray();
            for (var i = number; !IsEnough(Stopwatch.GetElapsedTime(start).TotalSeconds); i++)
            {
                var asked = Stopwatch.GetTimestamp();
                bytes = await connection.AskAsync(requests[i % requests.Length], CancellationToken.None);
                Interlocked.Increment(ref answered);
                latencies.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            }

            head = connection.Head;
            return latencies;
        });
        var latencies = (await Task.WhenAll(runs)).SelectMany(some => some).Order().ToList();
        var elapsed = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var used = server.ProcessorTime - before;
        return new Measurement(
            latencies.Count / elapsed,
            latencies[latencies.Count / 2],
            latencies[(int)(latencies.Count * 0.99)],
            used.TotalMicroseconds / latencies.Count,
            bytes,
            head);
    }
}
