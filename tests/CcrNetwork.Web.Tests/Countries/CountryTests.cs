using System.Net;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Countries;

public sealed class CountryTests(NetworkSite site) : SiteTests(site)
{
    [Fact]
    public async Task Groups_countries_by_their_closest_relation_and_counts_members_only()
    {
        var china = Some.Country("CN", "Chine", "China", Continent.Asia);
        await GivenAsync(
            Some.France(), china, Some.Country("SN", "Sénégal", "Senegal", Continent.Africa),
            Some.Country("IE", "Irlande", "Ireland"), Some.Country("ES", "Espagne", "Spain", published: false),
            Some.Protocol("Accord", with: protocol => protocol.Bind(china)),
            Some.Centre("Villa Rosa"),
            Some.Centre("Old Mill", membership: MembershipKind.Former),
            Some.Centre("Dakar House", country: "SN", membership: MembershipKind.Prospective));

        var page = await Site.Visitor().GetPageAsync("/en/countries");

        Assert.Equal(
            ["Member countries", "Countries linked by an agreement", "Countries where a centre is in preparation", "Countries in the network’s history"],
            page.Texts("main section h2"));
        Assert.Equal(["France", "China", "Senegal", "Ireland"], page.Texts("[data-testid=country] h3"));
        Assert.Equal(["1 centre"], page.Texts("[data-testid=country] .numeric"));
    }

    [Fact]
    public async Task Keeps_former_and_prospective_centres_apart_from_members()
    {
        await GivenAsync(
            Some.Country("FR", "France", with: country => country.FormerCentresNamed = ["Casa Antiga"]),
            Some.Centre("Villa Rosa"),
            Some.Centre("Old Mill", membership: MembershipKind.Former),
            Some.Centre("New Abbey", membership: MembershipKind.Prospective),
            Some.Centre("Hidden House", published: false),
            Some.Centre("Lost Fort", archived: true));

        var page = await Site.Visitor().GetPageAsync("/en/countries/fr");

        Assert.Equal(["Villa Rosa"], page.Texts("[data-testid=current] .card h3"));
        Assert.Equal(["New Abbey"], page.Texts("[data-testid=prospective] .card--apart h3"));
        Assert.Equal(["Old Mill"], page.Texts("[data-testid=former] .card--apart h3"));
        Assert.Contains("Casa Antiga", page.Text("[data-testid=former]"));
        Assert.Equal("1 centre", page.Text("[data-testid=count]"));
        Assert.DoesNotContain("Hidden House", page.Html);
        Assert.DoesNotContain("Lost Fort", page.Html);
    }

    [Theory]
    [InlineData("fr", "Pays-Bas")]
    [InlineData("en", "Netherlands")]
    public async Task A_published_centre_is_enough_for_a_page_of_its_country(string language, string name)
    {
        await GivenAsync(Some.Centre("Villa Rosa", country: "NL"));
        var visitor = Site.Visitor();

        var page = await visitor.GetPageAsync($"/{language}/countries/nl");
        var list = await visitor.GetPageAsync($"/{language}/countries");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(name, page.Text("h1"));
        Assert.Equal([name], list.Texts("[data-testid=country] h3"));
    }

    [Fact]
    public async Task A_draft_country_shows_nothing_of_its_draft()
    {
        await GivenAsync(
            Some.Country("NL", "Brouillon", published: false, with: country => country.Text = LocalizedText.Of("Secret", "Secret")),
            Some.Centre("Villa Rosa", country: "NL"));

        var page = await Site.Visitor().GetPageAsync("/fr/countries/nl");

        Assert.Equal("Pays-Bas", page.Text("h1"));
        Assert.DoesNotContain("Secret", page.Html);
    }

    [Fact]
    public async Task Shows_published_agreements_and_partners_of_the_country_only()
    {
        var france = Some.France();
        await GivenAsync(
            france,
            Some.Protocol("Accord A", with: protocol => protocol.Bind(france)),
            Some.Protocol("Accord B", published: false, with: protocol => protocol.Bind(france)),
            Some.Protocol("Accord C"),
            Some.Partner("Partner A", with: partner => partner.CountryCode = "FR"),
            Some.Partner("Partner B", published: false, with: partner => partner.CountryCode = "FR"),
            Some.Partner("Partner C", with: partner => partner.CountryCode = "DE"));

        var page = await Site.Visitor().GetPageAsync("/fr/countries/fr");

        Assert.Equal(["Accord A"], page.Texts("[data-testid=protocol] h3"));
        Assert.Equal(["Partner A"], page.Texts("[data-testid=partner] h3"));
        Assert.Equal(["Accord de coopération"], page.Texts("[data-testid=relation]"));
        Assert.Contains("\"@type\":\"Country\"", page.Html);
    }

    [Theory]
    [InlineData("xx")]
    [InlineData("es")]
    [InlineData("france")]
    [InlineData("é1")]
    public async Task Unknown_and_draft_countries_are_not_found(string slug)
    {
        await GivenAsync(Some.Country("ES", "Espagne", published: false));

        var page = await Site.Visitor().GetPageAsync($"/fr/countries/{slug}");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task A_withdrawn_country_is_gone()
    {
        await GivenAsync(Some.Country("ES", "Espagne", with: country => country.Archive(NetworkSite.Now.UtcDateTime), published: false));

        var page = await Site.Visitor().GetPageAsync("/fr/countries/es");

        Assert.Equal(HttpStatusCode.Gone, page.Status);
    }

    [Fact]
    public async Task An_empty_list_says_so()
    {
        var page = await Site.Visitor().GetPageAsync("/fr/countries");

        Assert.Contains("Aucun pays n’est encore publié.", page.Text("main"));
    }
}
