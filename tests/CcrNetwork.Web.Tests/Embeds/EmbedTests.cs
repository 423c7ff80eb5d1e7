using System.Net;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Embeds;

public sealed class EmbedTests(NetworkSite site) : SiteTests(site)
{
    [Theory]
    [InlineData("/fr/embed/calls")]
    [InlineData("/en/embed/centres/villa-rosa")]
    public async Task A_card_may_stand_in_a_frame_of_any_site_and_holds_nothing_that_could_be_abused(string path)
    {
        await GivenAsync(Some.France(), Some.Centre("Villa Rosa"));

        var card = await Site.Visitor().GetPageAsync(path);

        Assert.Equal(HttpStatusCode.OK, card.Status);
        Assert.Contains("frame-ancestors *", card.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", card.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Equal("cross-origin", card.Headers["Cross-Origin-Resource-Policy"]);
        Assert.False(card.Headers.ContainsKey("Set-Cookie"));
        Assert.False(card.Has("script, form, iframe, link[rel=preconnect]"));
        Assert.All(card.All("a"), link => Assert.Equal("_top", link.GetAttribute("target")));
        Assert.True(card.Has("meta[name=robots][content=noindex]"));
    }

    [Theory]
    [InlineData("/fr/embed/centres/nowhere", HttpStatusCode.NotFound)]
    [InlineData("/fr/embed/nothing", HttpStatusCode.NotFound)]
    [InlineData("/fr/centres", HttpStatusCode.OK)]
    [InlineData("/fr/embedded/calls", HttpStatusCode.NotFound)]
    public async Task Every_other_page_refuses_frames(string path, HttpStatusCode status)
    {
        var page = await Site.Visitor().GetPageAsync(path);

        Assert.Equal(status, page.Status);
        Assert.Contains("frame-ancestors 'none'", page.Headers["Content-Security-Policy"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_centre_shows_its_name_place_and_lead()
    {
        await GivenAsync(
            Some.France(),
            Some.Centre("Villa Rosa", city: "Mons", with: centre => centre.Lead = LocalizedText.Of("Des voix.", "Voices.")),
            Some.Centre("Hidden House", published: false));

        var card = await Site.Visitor().GetPageAsync("/en/embed/centres/villa-rosa");

        Assert.Equal("Villa Rosa", card.Text("h1"));
        Assert.Contains("Mons, France", card.Text("main"), StringComparison.Ordinal);
        Assert.Contains("Voices.", card.Text("main"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Site.Visitor().GetPageAsync("/en/embed/centres/hidden-house")).Status);
    }

    [Fact]
    public async Task Open_calls_are_shown_and_without_one_the_last()
    {
        await GivenAsync(
            Some.Call("Past call", opensInDays: -90, closesInDays: -30),
            Some.Call("Hidden call", opensInDays: -1, closesInDays: 30, published: false));
        Assert.Equal(["Past call"], (await Site.Visitor().GetPageAsync("/en/embed/calls")).Texts("[data-testid=call] h2"));

        await GivenAsync(Some.Call("Open call", opensInDays: -1, closesInDays: 30));
        Assert.Equal(["Open call"], (await Site.Visitor().GetPageAsync("/en/embed/calls")).Texts("[data-testid=call] h2"));
    }
}
