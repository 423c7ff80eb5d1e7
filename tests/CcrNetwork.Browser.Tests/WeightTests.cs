using System.Globalization;
using System.IO.Compression;
using CcrNetwork.Browser.Tests.Support;

namespace CcrNetwork.Browser.Tests;

/// <summary>What a first visit on a phone takes of somebody’s data, as it comes over the wire.</summary>
[Collection(OpenBrowser.Name)]
public sealed class WeightTests(OpenBrowser browser)
{
    private const double MostHtml = 15_000;
    private const double MostInAll = 100_000;
    private const double MostWithMap = 160_000;

    private static readonly string[] Packed = [".css", ".js", ".json", ".svg"];

    /// <summary>The page, then all that it has asked for, down to its end and its map: sizes on the wire and addresses.</summary>
    private const string Weigh = """
        async () => {
          scrollTo(0, document.documentElement.scrollHeight);
          document.querySelector('[data-map]')?.scrollIntoView();
          await document.fonts.ready;
          for (let quiet = 0, before = -1; quiet < 6;) {
            await new Promise(done => setTimeout(done, 50));
            const now = performance.getEntriesByType('resource').length;
            quiet = now === before && document.readyState === 'complete' ? quiet + 1 : 0;
            before = now;
          }
          return [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map(e => `${e.encodedBodySize} ${e.name.split('#')[0]}`);
        }
        """;

    private readonly Dictionary<string, double> _weights = [];

    [BrowserFact]
    public async Task Every_kind_of_page_is_light()
    {
        await using var call = await OpenedCall.OfOdysseeAsync(browser.Site);
        var heavy = new List<string>();
        foreach (var path in KindsOfPage.All.Append($"/residencies/calls/{OpenedCall.Slug}"))
        {
            await using var visit = await browser.VisitAsync(width: 390, height: 844);
            await visit.GoAsync($"/fr{path}");
            var weights = new List<double>();
            foreach (var told in (await visit.Page.EvaluateAsync<string[]>(Weigh)).Select(line => line.Split(' ', 2)).DistinctBy(t => t[1]))
            {
                weights.Add(await WeightAsync(visit, told[1], double.Parse(told[0], CultureInfo.InvariantCulture)));
            }

            var most = await visit.Page.Locator("[data-map]").CountAsync() > 0 ? MostWithMap : MostInAll;
            Assert.True(weights[0] > 500 && weights.Count > 10, $"/fr{path} tells no weight.");
            if (weights[0] > MostHtml || weights.Sum() > most)
            {
                heavy.Add($"/fr{path}: {weights[0]} bytes of HTML, {weights.Sum()} in all");
            }
        }

        Assert.True(heavy.Count == 0, string.Join('\n', heavy));
    }

    /// <summary>Files of text are packed beforehand where the portal is published, tighter than here.</summary>
    private async Task<double> WeightAsync(Visit visit, string address, double onTheWire)
    {
        if (!Packed.Contains(Path.GetExtension(new Uri(address).AbsolutePath)))
        {
            return onTheWire;
        }

        if (!_weights.TryGetValue(address, out var weight))
        {
            var answer = await visit.Page.Context.APIRequest.GetAsync(address);
            using var packed = new MemoryStream();
            await using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            {
                await brotli.WriteAsync(await answer.BodyAsync());
            }

            _weights[address] = weight = packed.Length;
        }

        return weight;
    }
}
