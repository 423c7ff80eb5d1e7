using System.Net;
using CcrNetwork.Domain.Association;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.OldAddresses;

public sealed class OldAddressTests(NetworkSite site) : SiteTests(site)
{
    [Theory]
    [InlineData("/index.php/partners/?lang=en", "/en/partners")]
    [InlineData("/index.php/partners?lang=en", "/en/partners")]
    [InlineData("/Index.PHP/Partners/?lang=en", "/en/partners")]
    [InlineData("/index.php/partners", "/en/partners")]
    [InlineData("/index.php/histoire/", "/fr/network/history")]
    [InlineData("/index.php/histoire?utm_source=letter", "/fr/network/history")]
    [InlineData("/locale/fr?requestUri=%2Fen%2Fnetwork", "/en/network")]
    public async Task An_old_address_has_moved_for_good(string old, string target)
    {
        await GivenOldAsync();

        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
        {
            var page = await Site.Visitor().AskAsync(method, old);

            Assert.Equal(HttpStatusCode.MovedPermanently, page.Status);
            Assert.Equal(target, page.Location?.ToString());
        }
    }

    [Theory]
    [InlineData("/locale/fr")]
    [InlineData("/index.php/elsewhere")]
    [InlineData("/evil")]
    [InlineData("/worse")]
    [InlineData("/fr/itself")]
    public async Task What_leads_to_no_one_page_of_this_site_is_not_found(string old)
    {
        await GivenOldAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await Site.Visitor().GetPageAsync(old)).Status);
    }

    [Fact]
    public async Task A_page_of_today_wins_over_an_old_address()
    {
        await GivenAsync(
            new OldAddress("/fr/network", "/fr/centres"), new OldAddress("/fr/centres/villa-rosa", "/fr/label"), Some.Centre("Villa Rosa"));

        Assert.Equal(HttpStatusCode.OK, (await Site.Visitor().GetPageAsync("/fr/network")).Status);
        Assert.Equal(HttpStatusCode.OK, (await Site.Visitor().GetPageAsync("/fr/centres/villa-rosa")).Status);
    }

    private Task GivenOldAsync() => GivenAsync(
        new OldAddress(OldAddress.Normalise("/index.php/partners/?lang=en"), "/en/partners"),
        new OldAddress(OldAddress.Normalise("/index.php/histoire/"), "/fr/network/history"),
        new OldAddress(OldAddress.Normalise("/locale/fr?requestUri=%2Fen%2Fnetwork"), "/en/network"),
        new OldAddress(OldAddress.Normalise("/locale/fr?requestUri=%2Ffr%2Feurope"), "/fr/cooperation"),
        new OldAddress("/evil", "https://elsewhere.example"),
        new OldAddress("/worse", "//elsewhere.example"),
        new OldAddress("/fr/itself", "/fr/itself"));
}

public sealed class SeededOldAddressTests(SeededSite site) : SeededSiteTests(site)
{
    [Fact]
    public async Task Every_old_address_leads_to_a_page()
    {
        var visitor = Site.Visitor();
        foreach (var old in await Site.ReadAsync(db => db.OldAddresses.OrderBy(address => address.Path).ToListAsync()))
        {
            var page = await visitor.GetPageAsync(old.Path);
            var shown = page.Status == HttpStatusCode.MovedPermanently ? await visitor.GetPageAsync(page.Location!.ToString()) : page;

            Assert.True(shown.Status == HttpStatusCode.OK, $"{old.Path} leads to {shown}");
        }
    }
}
