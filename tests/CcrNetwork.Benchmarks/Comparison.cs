using System.Globalization;
using CcrNetwork.Benchmarks.Load;

namespace CcrNetwork.Benchmarks;

/// <summary>Measures the site against its two controls in one run, and prints a table of ratios.</summary>
internal static class Comparison
{
    private const int Connections = 16;
    private const int SearchConnections = 8;

    private static readonly (string Name, string[] Paths)[] Pages =
    [
        ("home", ["/fr"]),
        ("directory", ["/fr/centres"]),
        (
            "filtered directory",
            ["/fr/centres?country=fr&heritage=abbey", "/fr/centres?discipline=music", "/fr/centres?country=it&sort=recent"]),
        (
            "search",
            ["/fr/centres?q=abbaye+musique&country=fr", "/fr/centres?q=chateau+jardins&country=fr", "/fr/centres?q=theatre&country=it"]),
        ("search of the portal", ["/fr/search?q=abbaye"]),
        ("centre", ["/fr/centres/abbaye-de-noirlac"]),
        ("call", ["/fr/residencies/calls/odyssee-nora-2026"]),
    ];

    private static readonly string[] SearchesOfAll = ["search", "search of the portal"];

    public static async Task<int> RunAsync(Settings settings)
    {
        Console.WriteLine("| centres | page | cache | req/s | of limit | p50 ms | p99 ms | µs/request | × limit | bytes |");
        Console.WriteLine("|---:|---|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var size in settings.Sizes)
        {
            var database = await Databases.OfAsync(settings, size);
            if (size == settings.Sizes[0])
            {
                await MeasureControlAsync(settings, size, database);
            }

            foreach (var cached in new[] { true, false })
            {
                using var site = await StartSiteAsync(settings, database, cached);
                Report($"{size} centres, cache {cached}: first answer after {site.FirstAnswerAfter.TotalSeconds:F2} s");
                await site.RestAsync();
                Report($"{size} centres: {site.ProcessorTime.TotalSeconds:F1} s of a processor and {site.ResidentMegabytes:F0} MB until it rests");
                foreach (var (name, paths) in Pages.Where(page => settings.Wants(page.Name)))
                {
                    // Without the cache nothing but eight connections at once is promised for a search.
                    var connections = SearchesOfAll.Contains(name) && !cached ? SearchConnections : Connections;
                    Row(size, name, cached ? "on" : "off", await RoundsAsync(settings, site, paths, connections));
                }

                Report($"{size} centres, cache {cached}: {site.ResidentMegabytes:F0} MB after load");
            }
        }

        return 0;
    }

    private static async Task MeasureControlAsync(Settings settings, int size, string database)
    {
        var port = Server.FreePort();
        using var mvc = await Server.StartAsync(port, [Self, "mvc", Text(port), database], new Dictionary<string, string>(), "/list");
        foreach (var (name, path) in new[] { ("bare MVC list", "/list"), ("bare MVC detail", "/detail/abbaye-de-noirlac") })
        {
            Row(size, name, "none", await RoundsAsync(settings, mvc, [path], Connections));
        }
    }

    private static Task<Server> StartSiteAsync(Settings settings, string database, bool cached)
    {
        var port = Server.FreePort();
        return Server.StartAsync(
            port,
            [settings.Site, "--urls", $"http://127.0.0.1:{port}", "--contentRoot", Path.GetDirectoryName(settings.Site)!],
            new Dictionary<string, string>
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Benchmark",
                ["Database__ConnectionString"] = $"Data Source={database}",
                ["Site__CachePages"] = cached ? "true" : "false",
                ["Site__RequestsPerMinute"] = "1000000",
                ["Serilog__MinimumLevel__Default"] = "Warning",
            },
            "/fr");
    }

    /// <summary>The server and the limit in turn, once both are warm. The limit answers as many bytes with the same headers.</summary>
    private static async Task<IReadOnlyList<Round>> RoundsAsync(Settings settings, Server server, string[] paths, int connections)
    {
        var answer = await Measurement.WarmAsync(server, paths, connections, settings.Seconds);
        var body = Path.GetTempFileName();
        var content = new byte[answer.BodyBytes];
        new Random(answer.BodyBytes).NextBytes(content);
        await File.WriteAllBytesAsync(body, content);
        var head = Path.GetTempFileName();
        await File.WriteAllTextAsync(head, answer.Head);
        var port = Server.FreePort();
        using var limit = await Server.StartAsync(port, [Self, "limit", Text(port), body, head], new Dictionary<string, string>(), "/");
        await Measurement.WarmAsync(limit, ["/"], connections, settings.Seconds);
        var rounds = new List<Round>();
        for (var round = 0; round < settings.Rounds; round++)
        {
            rounds.Add(new Round(
                await Measurement.TakeAsync(server, paths, connections, settings.Seconds),
                await Measurement.TakeAsync(limit, ["/"], connections, settings.Seconds)));
        }

        return rounds;
    }

    private static void Row(int size, string page, string cache, IReadOnlyList<Round> rounds)
    {
        double Median(Func<Round, double> figure) => Round.Median(rounds, figure);
        Console.WriteLine(FormattableString.Invariant(
            $"| {size} | {page} | {cache} | {Median(r => r.Server.RequestsPerSecond):F0} | {Median(r => r.OfThroughput):F2} | {Median(r => r.Server.P50):F2} | {Median(r => r.Server.P99):F2} | {Median(r => r.Server.ServerMicroseconds):F0} | {Median(r => r.TimesProcessorTime):F1} | {rounds[0].Server.BodyBytes} |"));
    }

    private static void Report(FormattableString line) => Console.Error.WriteLine(FormattableString.Invariant(line));

    private static string Self => typeof(Comparison).Assembly.Location;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
