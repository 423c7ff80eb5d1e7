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
        ("centre", ["/fr/centres/abbaye-de-noirlac"]),
        ("call", ["/fr/residencies/calls/odyssee-nora-2026"]),
    ];

    public static async Task<int> RunAsync(Settings settings)
    {
        var limits = new Dictionary<(int Kilobytes, int Headers), Measurement>();
        Console.WriteLine("| centres | page | cache | req/s | of limit | p50 ms | p99 ms | µs/request | × limit | bytes |");
        Console.WriteLine("|---:|---|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var size in settings.Sizes)
        {
            var database = await Databases.OfAsync(settings, size);
            await MeasureControlAsync(settings, size, database, limits);
            foreach (var cached in new[] { true, false })
            {
                using var site = await StartSiteAsync(settings, database, cached);
                Console.Error.WriteLine(
                    FormattableString.Invariant(
                        $"{size} centres, cache {cached}: first answer after {site.FirstAnswerAfter.TotalSeconds:F2} s, {site.ResidentMegabytes:F0} MB idle"));
                foreach (var (name, paths) in Pages)
                {
                    var connections = name == "search" && !cached ? SearchConnections : Connections;
                    var measured = await Measurement.TakeAsync(site, paths, connections, settings.Seconds);
                    var limit = await LimitAsync(settings, limits, measured);
                    Row(size, name, cached ? "on" : "off", measured, limit);
                }

                Console.Error.WriteLine(
                    FormattableString.Invariant($"{size} centres, cache {cached}: {site.ResidentMegabytes:F0} MB after load"));
            }
        }

        return 0;
    }

    private static async Task MeasureControlAsync(
        Settings settings, int size, string database, Dictionary<(int Kilobytes, int Headers), Measurement> limits)
    {
        var port = Server.FreePort();
        using var mvc = await Server.StartAsync(port, [Self, "mvc", Text(port), database], new Dictionary<string, string>(), "/list");
        foreach (var (name, path) in new[] { ("bare MVC list", "/list"), ("bare MVC detail", "/detail/abbaye-de-noirlac") })
        {
            var measured = await Measurement.TakeAsync(mvc, [path], Connections, settings.Seconds);
            Row(size, name, "none", measured, await LimitAsync(settings, limits, measured));
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

    /// <summary>
    /// The limit for an answer of this size, in steps of a kilobyte and with its headers; measured once each, in the same run.
    /// </summary>
    private static async Task<Measurement> LimitAsync(
        Settings settings, Dictionary<(int Kilobytes, int Headers), Measurement> limits, Measurement answer)
    {
        var bytes = answer.BodyBytes;
        var size = (Math.Max(1, bytes / 1024), answer.Head.Count(letter => letter == '\n'));
        if (limits.TryGetValue(size, out var known))
        {
            return known;
        }

        var body = Path.GetTempFileName();
        var content = new byte[bytes];
        new Random(bytes).NextBytes(content);
        await File.WriteAllBytesAsync(body, content);
        var head = Path.GetTempFileName();
        await File.WriteAllTextAsync(head, answer.Head);
        var port = Server.FreePort();
        using var limit = await Server.StartAsync(port, [Self, "limit", Text(port), body, head], new Dictionary<string, string>(), "/");
        var measured = await Measurement.TakeAsync(limit, ["/"], Connections, settings.Seconds);
        limits.Add(size, measured);
        return measured;
    }

    private static void Row(int size, string page, string cache, Measurement measured, Measurement limit) =>
        Console.WriteLine(FormattableString.Invariant(
            $"| {size} | {page} | {cache} | {measured.RequestsPerSecond:F0} | {measured.RequestsPerSecond / limit.RequestsPerSecond:F2} | {measured.P50:F2} | {measured.P99:F2} | {measured.ServerMicroseconds:F0} | {measured.ServerMicroseconds / limit.ServerMicroseconds:F1} | {measured.BodyBytes} |"));

    private static string Self => typeof(Comparison).Assembly.Location;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
