using System.Net;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.TextPages;

public sealed class TextPageTests(NetworkSite site) : SiteTests(site)
{
    [Fact]
    public async Task Shows_its_text_under_one_heading()
    {
        await GivenAsync(Page("guide", "Guide", "# First\n\nA *word*."));

        var page = await Site.Visitor().GetPageAsync("/en/pages/guide");

        Assert.Equal("Guide", page.Text("h1"));
        Assert.Equal("First", page.Text("main h2"));
        Assert.Equal("word", page.Text("main em"));
    }

    [Theory]
    [InlineData("legal")]
    [InlineData("privacy")]
    [InlineData("accessibility")]
    [InlineData("contact")]
    public async Task Pages_that_every_site_has_keep_their_short_address(string slug)
    {
        await GivenAsync(Page(slug, "A page", "Text."));

        Assert.Equal(HttpStatusCode.OK, (await Site.Visitor().GetPageAsync($"/fr/{slug}")).Status);
        var longer = await Site.Visitor().GetPageAsync($"/fr/pages/{slug}");
        Assert.Equal((HttpStatusCode.MovedPermanently, $"/fr/{slug}"), (longer.Status, longer.Location?.ToString()));
    }

    [Fact]
    public async Task The_foot_of_every_page_leads_to_those_that_ask_for_it()
    {
        await GivenAsync(Page("guide", "Guide", "Text.", FootSection.Network), Page("hidden", "Hidden", "Text."));

        var links = (await Site.Visitor().GetPageAsync("/en/network/history"))
            .All("footer a")
            .Select(link => link.GetAttribute("href"))
            .ToList();

        Assert.Contains("/en/pages/guide", links);
        Assert.DoesNotContain("/en/pages/hidden", links);
    }

    [Theory]
    [InlineData(MenuSection.Centres)]
    [InlineData(MenuSection.Residencies)]
    [InlineData(MenuSection.Cooperation)]
    [InlineData(MenuSection.Network)]
    [InlineData(MenuSection.Label)]
    [InlineData(MenuSection.News)]
    public async Task Each_part_of_the_menu_offers_the_pages_placed_in_it(MenuSection section)
    {
        var guide = Page("guide", "Guide", "Text.");
        guide.Section = section;
        await GivenAsync(guide, Page("elsewhere", "Elsewhere", "Text."));
        var path = $"/en/{section.ToString().ToLowerInvariant()}";

        Assert.Equal(["Guide"], (await Site.Visitor().GetPageAsync(path)).Texts("[data-testid=menu-pages] a"));
        var page = await Site.Visitor().GetPageAsync("/en/pages/guide");
        Assert.Equal(path, page.One(".site-head__menu a[aria-current]").GetAttribute("href"));
        Assert.Contains(path, page.Attributes("nav.breadcrumb a", "href"));
    }

    [Fact]
    public async Task Drafts_are_not_found_and_archived_pages_are_gone()
    {
        var draft = new TextPage("draft", LocalizedText.Of("Brouillon", "Draft"));
        var archived = Page("old", "Old", "Text.");
        archived.Archive(NetworkSite.Now.UtcDateTime);
        await GivenAsync(draft, archived);

        Assert.Equal(HttpStatusCode.NotFound, (await Site.Visitor().GetPageAsync("/fr/pages/draft")).Status);
        Assert.Equal(HttpStatusCode.Gone, (await Site.Visitor().GetPageAsync("/fr/pages/old")).Status);
    }

    private static TextPage Page(string slug, string title, string body, FootSection? linkedFrom = null)
    {
        var page = new TextPage(slug, LocalizedText.Of(title, title)) { Body = LocalizedText.Of(body, body), LinkedFrom = linkedFrom };
        page.Publish(NetworkSite.Now.UtcDateTime);
        return page;
    }
}
