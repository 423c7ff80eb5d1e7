using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Publications;

/// <summary>A work of the association has all that a published kind has: page, list, search, feed, API and site map.</summary>
public sealed class PublicationTests(NetworkSite site) : SiteTests(site)
{
    [Fact]
    public async Task A_page_shows_the_work_its_link_its_centres_and_its_cover()
    {
        var centre = Some.Centre("Casa Almagro");
        await GivenAsync(Some.France(), centre, Some.Work("La reprise", with: work =>
        {
            (work.Year, work.Publisher, work.Link) = (2003, "Le Moniteur", "https://books.example.org/reprise");
            work.Summary = LocalizedText.Of("Quarante sites.", "Forty sites.");
            work.ConcernOnly([centre]);
            work.BeShownBy(Cover(published: true));
        }));

        var page = await Site.Visitor().GetPageAsync("/en/network/publications/la-reprise");

        Assert.Equal("La reprise", page.Text("h1 [lang=fr]"));
        Assert.Equal("Forty sites.", page.Text(".opening__lead"));
        Assert.Equal(["French", "2003", "Le Moniteur"], page.Texts(".facts dd"));
        Assert.Contains("https://books.example.org/reprise", page.Attributes("main a[rel=external]", "href"));
        Assert.Contains("/en/centres/casa-almagro", page.Attributes("main a", "href"));
        Assert.True(page.Has("[data-testid=photograph] img"));
        Assert.Contains("\"@type\":\"Book\"", page.One("script[type='application/ld+json']").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cover_or_document_that_nobody_may_see_is_not_shown()
    {
        await GivenAsync(Some.Work("La reprise", with: work =>
        {
            work.BeShownBy(Cover(published: false));
            work.BeReadIn(Document(Audience.Members));
        }));

        var page = await Site.Visitor().GetPageAsync("/fr/network/publications/la-reprise");

        Assert.False(page.Has("[data-testid=photograph]"));
        Assert.DoesNotContain(
            page.Attributes("main a", "href"),
            href => href.Contains('#', StringComparison.Ordinal) && href.Contains("/resources", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_document_for_everyone_is_led_to()
    {
        await GivenAsync(Some.Work("La reprise", with: work => work.BeReadIn(Document(Audience.Everyone))));

        var page = await Site.Visitor().GetPageAsync("/fr/network/publications/la-reprise");

        Assert.Contains("/fr/resources#copy", page.Attributes("main a", "href"));
    }

    [Fact]
    public async Task The_list_is_narrowed_by_kind_language_and_centre()
    {
        var centre = Some.Centre("Casa Almagro");
        await GivenAsync(
            Some.France(), centre, Some.Work("Un livre", with: work => work.Year = 2001),
            Some.Work("A booklet", PublishedWorkKind.Brochure, "en", with: work => work.ConcernOnly([centre])),
            Some.Work("Hidden", published: false));

        Assert.Equal(["Un livre", "A booklet"], await TitlesAsync(""));
        Assert.Equal(["A booklet"], await TitlesAsync("?kind=brochure"));
        Assert.Equal(["Un livre"], await TitlesAsync("?in=fr"));
        Assert.Equal(["A booklet"], await TitlesAsync("?centre=casa-almagro"));
        Assert.Equal([], await TitlesAsync("?kind=brochure&in=fr"));
        Assert.Equal(["Un livre", "A booklet"], await TitlesAsync("?kind=map&in=xx&centre=nowhere&page=9"));
    }

    [Fact]
    public async Task Feed_API_search_and_site_map_have_it_and_no_draft()
    {
        await GivenAsync(
            Some.Work("La reprise", with: work => work.Summary = LocalizedText.Of("Quarante sites.", "Forty sites.")),
            Some.Work("Hidden", published: false));
        var visitor = Site.Visitor();
        XNamespace atom = "http://www.w3.org/2005/Atom";

        var feed = XDocument.Parse((await visitor.GetPageAsync("/en/network/publications.atom")).Html);
        var api = JsonDocument.Parse((await visitor.GetPageAsync("/api/v1/publications")).Html).RootElement.GetProperty("items");

        Assert.Equal(["La reprise"], feed.Descendants(atom + "entry").Select(entry => entry.Element(atom + "title")!.Value));
        Assert.Equal("la-reprise", Assert.Single(api.EnumerateArray()).GetProperty("slug").GetString());
        Assert.Equal("http://localhost/en/network/publications/la-reprise", api[0].GetProperty("pages").GetProperty("en").GetString());
        Assert.Contains(
            "/fr/network/publications/la-reprise", (await visitor.GetPageAsync("/fr/search?q=quarante")).Attributes("main a", "href"));
        Assert.Contains(
            "/en/network/publications/la-reprise<", (await visitor.GetPageAsync("/sitemap.xml")).Html, StringComparison.Ordinal);
        Assert.Contains("/api/v1/publications", (await visitor.GetPageAsync("/fr/data")).Attributes("[data-testid=list] a", "href"));
    }

    [Theory]
    [InlineData("draft", HttpStatusCode.NotFound)]
    [InlineData("gone", HttpStatusCode.Gone)]
    [InlineData("nowhere", HttpStatusCode.NotFound)]
    public async Task What_is_not_published_answers_so(string slug, HttpStatusCode status)
    {
        await GivenAsync(Some.Work("Draft", published: false), Some.Work("Gone", archived: true));

        Assert.Equal(status, (await Site.Visitor().GetPageAsync($"/fr/network/publications/{slug}")).Status);
    }

    [Fact]
    public async Task A_change_shows_at_once_on_its_page_and_in_the_list()
    {
        var work = Some.Work("La reprise");
        await GivenAsync(work);
        var visitor = Site.Visitor();
        await visitor.GetPageAsync("/fr/network/publications/la-reprise");
        await visitor.GetPageAsync("/fr/network/publications");

        await Site.ChangeAsync(db => db.PublishedWorks.Single().Publisher = "Une maison");

        Assert.Contains("Une maison", (await visitor.GetPageAsync("/fr/network/publications/la-reprise")).Texts(".facts dd"));
        Assert.Contains(
            "Une maison", (await visitor.GetPageAsync("/fr/network/publications")).Text("[data-testid=publications]"),
            StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<string>> TitlesAsync(string query) =>
        [.. (
            await Site.Visitor().GetPageAsync($"/en/network/publications{query}")).All("[data-testid=publications] h2 a").Select(title =>
                title.FirstChild!.TextContent)];

    private static Photograph Cover(bool published)
    {
        var cover = new Photograph(
            "cover", LocalizedText.Of("Couverture", "Cover"), new PhotographFile("0123456789abcdef0123456789abcdef", 1200, 1600))
        {
            Credit = "Ada",
            IsDecorative = true,
            Licence = PhotographLicence.Free,
        };
        if (published)
        {
            cover.Publish(NetworkSite.Now.UtcDateTime);
        }

        return cover;
    }

    private static Resource Document(Audience audience)
    {
        var document = new Resource("copy", LocalizedText.Of("La reprise", "La reprise"))
        {
            Audience = audience,
            Link = "https://example.org/copy",
        };
        document.Publish(NetworkSite.Now.UtcDateTime);
        return document;
    }
}
