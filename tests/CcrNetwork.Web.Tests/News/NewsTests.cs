using System.Net;
using System.Xml.Linq;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.News;

public sealed class NewsTests(NetworkSite site) : SiteTests(site)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Lists_the_newest_first_and_no_drafts()
    {
        await GivenAsync(
            Some.News("Older", "2026-03-01"), Some.News("Newer", "2026-11-01"), Some.News("Draft", published: false),
            Some.News("Gone", archived: true));

        var page = await Site.Visitor().GetPageAsync("/en/news");

        Assert.Equal(["Newer", "Older"], page.Texts("[data-testid=news] h2"));
        Assert.Equal(["1 November 2026", "1 March 2026"], page.Texts("[data-testid=news] time").Select(day => day.Replace('\u00A0', ' ')));
    }

    [Fact]
    public async Task Without_news_it_says_where_else_to_look()
    {
        var page = await Site.Visitor().GetPageAsync("/fr/news");

        Assert.Equal(["/fr/residencies/calls", "/fr/network/history"], page.Attributes("[data-testid=empty] a", "href"));
        Assert.False(page.Has("form.filters"));
    }

    [Theory]
    [InlineData("?centre=villa-rosa", "About Rosa")]
    [InlineData("?country=fr", "About France")]
    [InlineData("?programme=odyssee", "About Odyssée")]
    [InlineData("?centre=nowhere&country=zz", "About Odyssée|About France|About Rosa|About nothing")]
    [InlineData("?page=99", "About Odyssée|About France|About Rosa|About nothing")]
    [InlineData("?centre=villa-rosa&country=fr", "")]
    public async Task Is_narrowed_to_what_it_concerns(string query, string titles)
    {
        await GivenNewsAsync();

        var page = await Site.Visitor().GetPageAsync($"/en/news{query}");

        Assert.Equal(titles, string.Join('|', page.Texts("[data-testid=news] h2")));
    }

    [Fact]
    public async Task The_feed_holds_the_very_list()
    {
        await GivenNewsAsync();

        var page = await Site.Visitor().GetPageAsync("/en/news?centre=villa-rosa");
        var feed = await Site.Visitor().GetPageAsync(page.Attributes("link[type='application/atom+xml']", "href").Single());

        Assert.Equal("application/atom+xml", feed.MediaType);
        Assert.Equal(
            ["About Rosa"], XDocument.Parse(feed.Html).Descendants(Atom + "entry").Select(entry => entry.Element(Atom + "title")!.Value));
    }

    [Fact]
    public async Task The_latest_stands_on_the_pages_it_concerns_and_on_the_home_page()
    {
        await GivenNewsAsync();
        var visitor = Site.Visitor();

        Assert.Equal(["About Odyssée", "About France", "About Rosa"], (await visitor.GetPageAsync("/en")).Texts("[data-testid=news] h3"));
        Assert.Equal(["About Rosa"], (await visitor.GetPageAsync("/en/centres/villa-rosa")).Texts("[data-testid=news] h3"));
        Assert.Equal(["About France"], (await visitor.GetPageAsync("/en/countries/fr")).Texts("[data-testid=news] h3"));
        Assert.Equal(["About Odyssée"], (await visitor.GetPageAsync("/en/residencies/odyssee")).Texts("[data-testid=news] h3"));
    }

    [Fact]
    public async Task A_page_tells_it_all_and_describes_itself()
    {
        await GivenAsync(Some.France(), Some.Centre("Villa Rosa"));
        var centre = await Site.ReadAsync(db => db.Centres.SingleAsync());
        await Site.ChangeAsync(db =>
        {
            db.Attach(centre);
            db.Add(Some.News("Doors open", with: news =>
            {
                news.Lead = LocalizedText.Of("Venez", "Come in");
                news.Body = LocalizedText.Of("**Tout** le monde", "**Everybody** is welcome");
                news.ConcernOnly([centre]);
            }));
        });

        var page = await Site.Visitor().GetPageAsync("/en/news/doors-open");

        Assert.Equal("Doors open", page.Text("h1"));
        Assert.Equal("Everybody", page.Text(".prose strong"));
        Assert.Equal(["Villa Rosa"], page.Texts(".card h3"));
        Assert.Contains("\"@type\":\"NewsArticle\"", page.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere", HttpStatusCode.NotFound)]
    [InlineData("draft", HttpStatusCode.NotFound)]
    [InlineData("withdrawn", HttpStatusCode.Gone)]
    public async Task Drafts_are_not_found_and_withdrawn_news_is_gone(string slug, HttpStatusCode status)
    {
        await GivenAsync(Some.News("Draft", published: false), Some.News("Withdrawn", archived: true));

        Assert.Equal(status, (await Site.Visitor().GetPageAsync($"/fr/news/{slug}")).Status);
    }

    [Fact]
    public async Task Is_found_by_the_search_and_the_sitemap()
    {
        await GivenAsync(Some.News("Cœur de pierre"), Some.News("Draft heart", published: false));
        var visitor = Site.Visitor();

        Assert.Contains(
            "/fr/news/", string.Concat((await visitor.GetPageAsync("/fr/search?q=coeur")).Attributes("main a", "href")),
            StringComparison.Ordinal);
        Assert.Contains("/fr/news/coeur-de-pierre", (await visitor.GetPageAsync("/sitemap.xml")).Html, StringComparison.Ordinal);
        Assert.DoesNotContain("draft-heart", (await visitor.GetPageAsync("/sitemap.xml")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_begins_writes_and_publishes_it()
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var begun = await editor.SubmitAsync(
            await editor.GetPageAsync("/admin/news/new"), "form[action$='/new']", ("title.fr", "Portes ouvertes"), ("day", "2026-11-20"));
        var path = begun.Location!.ToString();
        await editor.SubmitAsync(
            await editor.GetPageAsync(path), "form#content", ("title.en", "Open doors"), ("body.fr", "Venez."), ("body.en", "Come."));

        await editor.SubmitAsync(await editor.GetPageAsync(path), "#publish");

        Assert.Equal(["Open doors"], (await Site.Visitor().GetPageAsync("/en/news")).Texts("[data-testid=news] h2"));
    }

    [Fact]
    public async Task A_day_that_is_none_is_refused()
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var refused = await editor.SubmitAsync(
            await editor.GetPageAsync("/admin/news/new"), "form[action$='/new']", ("title.fr", "Portes ouvertes"), ("day", "2026-02-30"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("2026-11-23", refused.Text("[data-testid=errors]"), StringComparison.Ordinal);
    }

    private async Task GivenNewsAsync()
    {
        await GivenAsync(Some.France(), Some.Centre("Villa Rosa"), Some.Programme("Odyssée"), Some.News("About nothing", "2026-01-01"));
        await Site.ChangeAsync(db => db.AddRange(
            Some.News("About Rosa", "2026-01-02", with: news => news.ConcernOnly([db.Centres.Single()])),
            Some.News("About France", "2026-01-03", with: news => news.ConcernOnly([db.Countries.Single()])),
            Some.News("About Odyssée", "2026-01-04", with: news => news.ConcernOnly([db.Programmes.Single()]))));
    }
}
