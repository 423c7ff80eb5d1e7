using System.ComponentModel.DataAnnotations;
using System.Net;
using System.Xml.Linq;
using CcrNetwork.Web.Features.Discovery;
using CcrNetwork.Web.Infrastructure.Hosting;
using CcrNetwork.Web.Infrastructure.Published;
using CcrNetwork.Web.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Discovery;

public sealed class DiscoveryTests(SeededSite site) : SeededSiteTests(site)
{
    private static readonly XNamespace Sitemap = SitemapXml.Namespace;
    private static readonly XNamespace Xhtml = SitemapXml.XhtmlNamespace;

    [Fact]
    public async Task The_site_map_holds_every_published_thing_in_both_languages()
    {
        var expected = new List<string> { "", "/network/history", "/label", "/data", "/accessibility", "/residencies/calls" };
        foreach (var kind in PublishedKinds.Declared.Where(kind => kind.HasPages))
        {
            var slugs = await Site.ReadAsync(db => kind.Rows(db, NetworkSite.Now).Select(row => row.Slug).ToListAsync());
            Assert.NotEmpty(slugs);
            expected.AddRange(slugs.Select(kind.PathOf));
        }

        var addresses = (await SitemapAsync()).Select(AddressOf).ToHashSet();

        Assert.All(expected, path => Assert.Contains($"/fr{path}", addresses));
        Assert.All(expected, path => Assert.Contains($"/en{path}", addresses));
        Assert.DoesNotContain("/fr/search", addresses);
    }

    [Fact]
    public async Task Every_page_of_the_site_map_opens_and_names_its_other_languages()
    {
        var visitor = Site.Visitor();
        foreach (var entry in await SitemapAsync())
        {
            var page = await visitor.GetPageAsync(AddressOf(entry));

            Assert.True(page.Status == HttpStatusCode.OK && page.IsHtml, page.ToString());
            Assert.Equal(["fr", "en", "x-default"], entry.Elements(Xhtml + "link").Select(link => link.Attribute("hreflang")!.Value));
        }
    }

    [Fact]
    public async Task Robots_find_the_site_map_and_stay_out_of_searches()
    {
        var page = await Site.Visitor().GetPageAsync("/robots.txt");

        Assert.Contains("Sitemap: http://localhost/sitemap.xml", page.Html, StringComparison.Ordinal);
        Assert.Contains("Disallow: /admin", page.Html, StringComparison.Ordinal);
        Assert.Contains("Disallow: /fr/search", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_finds_a_flaw_finds_whom_to_tell()
    {
        var page = await Site.Visitor().GetPageAsync("/.well-known/security.txt");

        Assert.Equal("text/plain", page.MediaType);
        Assert.Contains("Contact: mailto:info@accr-europe.org", page.Html, StringComparison.Ordinal);
        Assert.Contains("Expires: 2027-11-23T00:00:00Z", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whom_to_tell_is_a_setting()
    {
        await using var site = new NetworkSite();
        await using var told = site.WithWebHostBuilder(host => host.UseSetting("Security:Contact", "https://portal.example.org/security"));

        var page = await told.CreateClient().GetPageAsync("/.well-known/security.txt");

        Assert.Contains("Contact: https://portal.example.org/security\n", page.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mailto:security@portal.example.org", true)]
    [InlineData("tel:+33-1-53-34-97-00", true)]
    [InlineData("security@portal.example.org", false)]
    [InlineData("http://portal.example.org/security", false)]
    [InlineData("mailto:security@portal.example.org\nExpires: 1999-01-01T00:00:00Z", false)]
    [InlineData("", false)]
    public void Whom_to_tell_is_an_address_that_a_program_can_follow(string contact, bool isTaken)
    {
        var options = new SecurityOptions { Contact = contact };

        Assert.Equal(isTaken, !options.Validate(new ValidationContext(options)).Any());
    }

    [Theory]
    [InlineData(null, "/fr")]
    [InlineData("fr-CA,fr;q=0.8,en;q=0.5", "/fr")]
    [InlineData("en-US,en;q=0.9,fr;q=0.4", "/en")]
    [InlineData("de,en;q=0.3", "/en")]
    [InlineData("pt", "/fr")]
    [InlineData("en;q=0,fr", "/fr")]
    [InlineData(";;;q=,", "/fr")]
    public async Task The_bare_address_leads_to_the_language_of_the_browser(string? accept, string home)
    {
        var page = await Site.Visitor().AskAsync(HttpMethod.Get, "/", accept is null ? [] : [("Accept-Language", accept)]);

        Assert.Equal(HttpStatusCode.Redirect, page.Status);
        Assert.Equal(home, page.Location?.ToString());
        Assert.Contains("Accept-Language", page.Headers["Vary"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/centres/ambronay?q=a", "/en/centres/ambronay?q=a")]
    [InlineData("/network/history", "/en/network/history")]
    [InlineData("/centres.csv", "/en/centres.csv")]
    public async Task An_address_without_its_language_leads_to_the_browser_s(string path, string target)
    {
        var page = await Site.Visitor().AskAsync(HttpMethod.Get, path, ("Accept-Language", "en"));

        Assert.Equal(HttpStatusCode.Redirect, page.Status);
        Assert.Equal(target, page.Location?.ToString());
        Assert.Contains("Accept-Language", page.Headers["Vary"], StringComparison.Ordinal);
    }

    private static string AddressOf(XElement entry) => new Uri(entry.Element(Sitemap + "loc")!.Value).AbsolutePath;

    private async Task<List<XElement>> SitemapAsync()
    {
        var page = await Site.Visitor().GetPageAsync("/sitemap.xml");
        Assert.Equal("application/xml", page.MediaType);
        return [.. XDocument.Parse(page.Html).Root!.Elements(Sitemap + "url")];
    }
}
