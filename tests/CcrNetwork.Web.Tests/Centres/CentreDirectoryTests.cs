using System.Net;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Centres;

public sealed class CentreDirectoryTests(NetworkSite site) : SiteTests(site)
{
    private const string Names = "#results [data-testid=centre] h3";

    [Fact]
    public async Task Lists_published_centres_by_name()
    {
        await GivenAsync(Some.Centre("Villa Rosa"), Some.Centre("Casa Almagro"), Some.Centre("Hidden House", published: false));

        var page = await Site.Visitor().GetPageAsync("/fr/centres");

        Assert.Equal(["Casa Almagro", "Villa Rosa"], page.Texts(Names));
    }

    [Fact]
    public async Task Says_so_when_nothing_is_found_and_shows_the_way_back()
    {
        await GivenAsync(Some.Centre("Villa Rosa"));

        var page = await Site.Visitor().GetPageAsync("/en/centres?q=zzzzzz");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Empty(page.Texts(Names));
        Assert.True(page.Has("[data-testid=empty] a[href='/en/centres']"));
    }

    [Fact]
    public async Task Shows_archived_centres_and_drafts_nowhere()
    {
        await GivenAsync(
            Some.France(), Some.Centre("Old Mill", archived: true), Some.Centre("Draft House", published: false),
            Some.Centre("Villa Rosa"));
        var visitor = Site.Visitor();

        foreach (
            var path in (string[])[
                "/en/centres?q=mill", "/en/centres?membership=member", "/en/centres.csv", "/en/centres.geojson", "/en", "/en/countries/fr"])
        {
            var page = await visitor.GetPageAsync(path);
            Assert.DoesNotContain("Old Mill", page.Html, StringComparison.Ordinal);
            Assert.DoesNotContain("Draft House", page.Html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Shows_former_and_prospective_centres_only_to_those_who_ask()
    {
        await GivenAsync(
            Some.Centre("Villa Rosa"),
            Some.Centre("Was Here", membership: MembershipKind.Former),
            Some.Centre("Comes Soon", membership: MembershipKind.Prospective));
        var visitor = Site.Visitor();

        Assert.Equal(["Villa Rosa"], (await visitor.GetPageAsync("/fr/centres")).Texts(Names));
        Assert.Equal(["Was Here"], (await visitor.GetPageAsync("/fr/centres?membership=former")).Texts(Names));
        Assert.Equal(
            ["Comes Soon", "Was Here"], (await visitor.GetPageAsync("/fr/centres?membership=former&membership=prospective")).Texts(Names));
        Assert.True((await visitor.GetPageAsync("/fr/centres?membership=former")).Has("#results .card--apart"));
    }

    [Fact]
    public async Task Puts_those_that_match_by_name_first()
    {
        await GivenAsync(
            Some.Centre("Abbaye d’Alpha", with: centre => centre.Now = Some.French("Un festival avec Royaumont.")),
            Some.Centre("Royaumont"));

        var page = await Site.Visitor().GetPageAsync("/fr/centres?q=royaumont");

        Assert.Equal(["Royaumont", "Abbaye d’Alpha"], page.Texts(Names));
    }

    [Theory]
    [InlineData("nîmes")]
    [InlineData("NIMES")]
    [InlineData("l ecluse")]
    [InlineData("l’écluse")]
    [InlineData("coeur")]
    [InlineData("cœur")]
    [InlineData("  coeur   nim ")]
    public async Task Finds_whatever_the_spelling_of_accents_apostrophes_and_ligatures(string search)
    {
        await GivenAsync(Some.Centre("Cœur de l’Écluse", city: "Nîmes"), Some.Centre("Villa Rosa"));

        var page = await Site.Visitor().GetPageAsync($"/fr/centres?q={Uri.EscapeDataString(search)}");

        Assert.Equal(["Cœur de l’Écluse"], page.Texts(Names));
    }

    [Fact]
    public async Task Sorts_by_country_recency_and_distance()
    {
        await GivenAsync(
            Some.France(),
            Some.Country("BE", "Belgique", "Belgium"),
            Some.Centre(
                "Alpha", city: "Nord", at: (50, 3), with: centre => centre.Membership = new Membership(MembershipKind.Member, Since: 1990)),
            Some.Centre(
                "Beta", city: "Sud", at: (43, 3), with: centre => centre.Membership = new Membership(MembershipKind.Member, Since: 2020)),
            Some.Centre(
                "Gamma", country: "BE", city: "Gand", at: (51, 3.7),
                with: centre => centre.Membership = new Membership(MembershipKind.Member, Since: 2005)),
            Some.Centre("Delta", city: "Nulle part"));
        var visitor = Site.Visitor();

        Assert.Equal(["Gamma", "Alpha", "Beta", "Delta"], (await visitor.GetPageAsync("/fr/centres?sort=country")).Texts(Names));
        Assert.Equal(["Beta", "Gamma", "Delta", "Alpha"], (await visitor.GetPageAsync("/fr/centres?sort=recent")).Texts(Names));
        Assert.Equal(["Beta", "Alpha", "Gamma", "Delta"], (await visitor.GetPageAsync("/fr/centres?sort=near&place=sud")).Texts(Names));
        Assert.Equal(["Gamma", "Alpha", "Beta", "Delta"], (await visitor.GetPageAsync("/fr/centres?sort=near&place=belgium")).Texts(Names));
        Assert.Equal(["Alpha", "Beta", "Delta", "Gamma"], (await visitor.GetPageAsync("/fr/centres?sort=nonsense")).Texts(Names));
    }

    [Fact]
    public async Task Says_that_it_does_not_know_a_place()
    {
        await GivenAsync(Some.Centre("Alpha", at: (50, 3)));

        var page = await Site.Visitor().GetPageAsync("/en/centres?sort=near&place=atlantis");

        Assert.Contains("atlantis", page.Text("#results .notice"), StringComparison.Ordinal);
        Assert.Equal(["Alpha"], page.Texts(Names));
    }

    [Fact]
    public async Task Keeps_to_the_area_of_the_map()
    {
        await GivenAsync(Some.Centre("North", at: (50, 3)), Some.Centre("South", at: (43, 3)), Some.Centre("Nowhere"));
        var visitor = Site.Visitor();

        Assert.Equal(["South"], (await visitor.GetPageAsync("/fr/centres?area=42,2,44,4")).Texts(Names));
        foreach (var wrong in (string[])["44,2,42,4", "a,b,c,d", "1,2,3", "NaN,0,1,2"])
        {
            Assert.Equal(["North", "Nowhere", "South"], (await visitor.GetPageAsync($"/fr/centres?area={wrong}")).Texts(Names));
        }
    }

    [Fact]
    public async Task Shows_the_last_page_to_those_who_ask_beyond_it()
    {
        await GivenAsync([.. Enumerable.Range(1, 50).Select(number => Some.Centre($"Centre {number:00}"))]);
        var visitor = Site.Visitor();

        var first = await visitor.GetPageAsync("/fr/centres");
        var last = await visitor.GetPageAsync("/fr/centres?page=3");
        var beyond = await visitor.GetPageAsync("/fr/centres?page=99");

        Assert.Equal(24, first.Texts(Names).Count);
        Assert.Equal(["Centre 49", "Centre 50"], last.Texts(Names));
        Assert.Equal(last.Texts(Names), beyond.Texts(Names));
        Assert.Equal(first.Texts(Names), (await visitor.GetPageAsync("/fr/centres?page=-1")).Texts(Names));
        Assert.Equal(first.Texts(Names), (await visitor.GetPageAsync("/fr/centres?page=x")).Texts(Names));
    }

    [Fact]
    public async Task Ignores_filters_that_do_not_exist()
    {
        await GivenAsync(Some.Centre("Alpha"));

        var page = await Site.Visitor().GetPageAsync(
            "/fr/centres?country=zz&heritage=ufo&membership=none&century=99&discipline=x&programme=y&continent=mars");

        Assert.Equal(["Alpha"], page.Texts(Names));
    }
}
