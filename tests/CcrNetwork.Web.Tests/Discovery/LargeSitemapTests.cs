using System.Net;
using System.Xml.Linq;
using CcrNetwork.Web.Features.Discovery;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Discovery;

/// <summary>A network whose pages are too many for one file.</summary>
public sealed class LargeSitemapTests(NetworkSite site) : SiteTests(site)
{
    private static readonly XNamespace Sitemap = SitemapXml.Namespace;

    [Fact]
    public async Task The_site_map_names_files_that_together_hold_every_page_once()
    {
        const int Extra = 7;
        await GivenAsync([.. Enumerable.Range(1, SitemapQuery.ItemsInFile + Extra).Select(number => Some.News($"News {number}"))]);
        var visitor = Site.Visitor();

        var index = XDocument.Parse((await visitor.GetPageAsync("/sitemap.xml")).Html).Root!;
        var files = index.Elements(Sitemap + "sitemap").Select(file => new Uri(file.Element(Sitemap + "loc")!.Value).AbsolutePath).ToList();

        Assert.Equal("sitemapindex", index.Name.LocalName);
        Assert.Equal(["/sitemap-1.xml", "/sitemap-2.xml"], files);
        var addresses = new List<string>();
        foreach (var file in files)
        {
            addresses.AddRange(XDocument.Parse((await visitor.GetPageAsync(file)).Html).Root!
                .Elements(Sitemap + "url")
                .Select(url => new Uri(url.Element(Sitemap + "loc")!.Value).AbsolutePath));
        }

        Assert.Equal(addresses.Distinct().Count(), addresses.Count);
        var all = addresses.ToHashSet();
        Assert.All(Enumerable.Range(1, SitemapQuery.ItemsInFile + Extra), number => Assert.Contains($"/fr/news/news-{number}", all));
        Assert.Contains("/en/network/history", all);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetPageAsync("/sitemap-3.xml")).Status);
    }

    [Fact]
    public async Task A_small_network_has_one_file()
    {
        Assert.Equal("urlset", XDocument.Parse((await Site.Visitor().GetPageAsync("/sitemap.xml")).Html).Root!.Name.LocalName);
        Assert.Equal(HttpStatusCode.NotFound, (await Site.Visitor().GetPageAsync("/sitemap-2.xml")).Status);
    }
}
