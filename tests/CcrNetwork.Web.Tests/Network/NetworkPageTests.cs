using System.Net;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Network;

public sealed class NetworkPageTests(NetworkSite site) : SiteTests(site)
{
    [Fact]
    public async Task Counts_only_published_members_of_today_and_their_countries()
    {
        await GivenAsync(
            Some.France(), Some.Country("BE", "Belgique", "Belgium"), Some.Country("PT", "Portugal"),
            Some.Centre("Casa Almagro"), Some.Centre("Villa Rosa", country: "BE"),
            Some.Centre("Once There", membership: MembershipKind.Former, country: "PT"),
            Some.Centre("On Its Way", membership: MembershipKind.Prospective, country: "PT"),
            Some.Centre("Hidden House", published: false, country: "PT"));

        var page = await Site.Visitor().GetPageAsync("/en/network");

        Assert.Equal("2", page.Text("[data-testid=centre-count]"));
        Assert.Equal("2", page.Text("[data-testid=country-count]"));
        Assert.Equal(["Centres in this directory", "Countries they are in"], page.Texts(".figures dt").Take(2));
    }

    [Fact]
    public async Task A_figure_is_shown_once_it_is_published_with_its_year()
    {
        var shown = new KeyFigure(
            "residents", "residents", LocalizedText.Of("Personnes accueillies", "People hosted"), 900)
        { Year = 2026 };
        shown.Publish(NetworkSite.Now.UtcDateTime);
        await GivenAsync(shown, new KeyFigure("draft", "members", LocalizedText.Of("Membres douteux", "Doubtful members"), 27));

        var page = await Site.Visitor().GetPageAsync("/en/network");

        Assert.Contains(
            page.Texts(".figures dt"),
            text => text.Contains("People hosted", StringComparison.Ordinal) && text.Contains("2026", StringComparison.Ordinal));
        Assert.DoesNotContain("Doubtful members", page.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/fr/network")]
    [InlineData("/fr/network/history")]
    [InlineData("/fr/network/services")]
    [InlineData("/fr/network/publications")]
    [InlineData("/en/label")]
    [InlineData("/en/data")]
    public async Task Opens_while_nothing_is_published_yet(string path)
    {
        var page = await Site.Visitor().GetPageAsync(path);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Single(page.All("h1"));
    }
}
