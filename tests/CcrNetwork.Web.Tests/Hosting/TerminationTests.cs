using System.Collections.Concurrent;
using System.Net;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Hosting;

/// <summary>SIGTERM under load, behind a proxy that asks whether the site is ready and retries nothing.</summary>
public sealed class TerminationTests
{
    private const int Readers = 4;

    private static readonly string[] Pages = ["/fr", "/fr/centres", "/en/residencies", "/fr/centres.csv", "/fr/search?q=abbaye"];

    [Fact]
    public async Task A_site_that_drains_fails_no_request_and_ends_well()
    {
        using var site = new SiteProcess(("Database__Seed", "true"), ("Site__DrainSeconds", "4"), ("Site__RequestsPerMinute", "1000000"));
        await site.StartAsync();
        using (var first = site.Browser())
        {
            foreach (var page in Pages)
            {
                await first.GetPageAsync(page);
            }
        }

        var faults = new ConcurrentBag<string>();
        var answered = 0;
        using var isGone = new CancellationTokenSource();
        var watching = WatchAsync(site, isGone);
        var reading = Enumerable.Range(0, Readers).Select(number => Task.Run(() => ReadAsync(number))).ToList();
        await Wait.UntilAsync(() => Volatile.Read(ref answered) > Readers, "Nobody was answered.");

        var code = await site.TerminateAsync();
        await Task.WhenAll([watching, .. reading]);

        Assert.Equal(0, code);
        Assert.Empty(faults);

        async Task ReadAsync(int number)
        {
            for (var request = number; !isGone.IsCancellationRequested; request++)
            {
                // A connection of its own each time: none is kept from before.
                using var reader = site.Browser();
                try
                {
                    using var answer = await reader.GetAsync(new Uri(Pages[request % Pages.Length], UriKind.Relative));
                    if (answer.StatusCode != HttpStatusCode.OK)
                    {
                        faults.Add($"{Pages[request % Pages.Length]} {(int)answer.StatusCode}");
                    }

                    Interlocked.Increment(ref answered);
                }
                catch (HttpRequestException fault)
                {
                    faults.Add(fault.Message);
                }
            }
        }
    }

    /// <summary>Asks twice a second, and sends nobody there any more once the site says that it is not ready.</summary>
    private static async Task WatchAsync(SiteProcess site, CancellationTokenSource isGone)
    {
        using var proxy = site.Browser();
        while (true)
        {
            using var answer = await proxy.GetAsync(new Uri("/health/ready", UriKind.Relative));
            if (!answer.IsSuccessStatusCode)
            {
                await isGone.CancelAsync();
                return;
            }

            await Task.Delay(500);
        }
    }
}
