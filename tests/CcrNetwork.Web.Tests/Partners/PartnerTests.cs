using System.Net;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Partners;

public sealed class PartnerTests(NetworkSite site) : SiteTests(site)
{
    [Fact]
    public async Task Groups_partners_by_kind_and_keeps_former_ones_apart()
    {
        await GivenAsync(
            Some.Partner("Fund", kind: PartnerKind.Foundation),
            Some.Partner("Ministry", kind: PartnerKind.Ministry, with: partner => partner.Status = PartnerStatus.Cited),
            Some.Partner("Airline", kind: PartnerKind.Company, with: partner => partner.Status = PartnerStatus.Former),
            Some.Partner("Draft", published: false));

        var page = await Site.Visitor().GetPageAsync("/en/partners");

        Assert.Equal(["Ministries", "Foundations", "Former partners"], page.Texts("main section h2"));
        Assert.Equal(["Ministry", "Fund"], page.Texts("[data-testid=partners] h3"));
        Assert.Equal(["Airline"], page.Texts("[data-testid=former] h3"));
        Assert.Equal("Ministry", page.Texts("[data-testid=partner]")[0]);
    }

    [Fact]
    public async Task Shows_the_facts_of_a_partner_and_its_published_protocols()
    {
        var partner = Some.Partner("Fund", with: partner =>
        {
            partner.CountryCode = "HR";
            partner.Website = "https://www.example.org";
            partner.Since = 2014;
        });
        await GivenAsync(
            Some.Protocol("Accord A", with: protocol => protocol.Bind(partner)),
            Some.Protocol("Accord B", published: false, with: protocol => protocol.Bind(partner)));

        var page = await Site.Visitor().GetPageAsync("/fr/partners/fund");

        Assert.Contains("2014", page.Text(".facts"));
        Assert.Contains("Croatie", page.Text(".facts"));
        Assert.Equal("external", page.One(".facts a").GetAttribute("rel"));
        Assert.Equal(["Accord A"], page.Texts("[data-testid=protocol] h3"));
    }

    [Theory]
    [InlineData("fr", "Depuis")]
    [InlineData("en", "Since")]
    public async Task An_unknown_beginning_is_not_spoken_of(string language, string term)
    {
        await GivenAsync(Some.Partner("Fund"), Some.Partner("Old Fund", with: partner => partner.Since = 1999));

        var page = await Site.Visitor().GetPageAsync($"/{language}/partners/fund");
        var known = await Site.Visitor().GetPageAsync($"/{language}/partners/old-fund");

        Assert.DoesNotContain(term, page.Texts(".facts dt"));
        Assert.Contains(term, known.Texts(".facts dt"));
    }

    [Theory]
    [InlineData("none", HttpStatusCode.NotFound)]
    [InlineData("draft", HttpStatusCode.NotFound)]
    [InlineData("withdrawn", HttpStatusCode.Gone)]
    public async Task Drafts_are_not_found_and_withdrawn_partners_are_gone(string slug, HttpStatusCode status)
    {
        await GivenAsync(Some.Partner("Draft", published: false), Some.Partner("Withdrawn", archived: true));

        var page = await Site.Visitor().GetPageAsync($"/en/partners/{slug}");

        Assert.Equal(status, page.Status);
    }

    [Fact]
    public async Task An_empty_list_says_so()
    {
        var page = await Site.Visitor().GetPageAsync("/en/partners");

        Assert.True(page.Has("[data-testid=empty]"));
    }
}
