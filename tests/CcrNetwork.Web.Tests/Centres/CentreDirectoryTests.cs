using System.Net;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Centres;

public sealed class CentreDirectoryTests(NetworkSite site) : SiteTests(site)
{
    [Fact]
    public async Task Lists_published_centres_by_name()
    {
        await GivenAsync(Some.Centre("Villa Rosa"), Some.Centre("Casa Almagro"), Some.Centre("Hidden House", published: false));

        var page = await Site.Visitor().GetPageAsync("/fr/centres?sort=name");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(["Casa Almagro", "Villa Rosa"], page.Texts(".card h3"));
    }

    [Fact]
    public async Task Says_so_when_there_is_no_centre()
    {
        var page = await Site.Visitor().GetPageAsync("/en/centres");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Empty(page.Texts(".card"));
    }
}
