using System.Net;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Cooperation;

public sealed class ProtocolTests(NetworkSite site) : SiteTests(site)
{
    [Fact]
    public async Task Lists_what_holds_first_and_what_has_ended_last()
    {
        await GivenAsync(
            Protocol("Ended", ProtocolStatus.Ended, "2021"),
            Protocol("Undated", ProtocolStatus.InForce, null),
            Protocol("Of unknown validity", ProtocolStatus.Unknown, "2024"),
            Protocol("Recent", ProtocolStatus.InForce, "2020-05"),
            Some.Protocol("Draft", published: false));

        var page = await Site.Visitor().GetPageAsync("/en/cooperation");

        Assert.Equal(["Recent", "Undated", "Of unknown validity", "Ended"], page.Texts("[data-testid=protocol] h3"));
        Assert.Equal(["In force", "Other agreements", "Ended"], page.Texts("main section h2"));
        Assert.Contains("May\u00A02020", page.Texts("[data-testid=protocol]")[0]);
        Assert.DoesNotMatch("[0-9]{4}", page.Texts("[data-testid=protocol]")[1]);
    }

    [Theory]
    [InlineData("?country=cn", new[] { "Charter", "Accord" })]
    [InlineData("?kind=charter", new[] { "Charter" })]
    [InlineData("?kind=charter&country=cn", new[] { "Charter" })]
    [InlineData("?country=zz&kind=treaty", new[] { "Charter", "Accord", "Support" })]
    [InlineData("?country=&kind=", new[] { "Charter", "Accord", "Support" })]
    [InlineData("?kind=1&country=C%2FN", new[] { "Charter", "Accord", "Support" })]
    [InlineData("?country=CN%00", new[] { "Charter", "Accord" })]
    [InlineData("?kind=charter&country=fr", new string[0])]
    public async Task Narrows_by_country_and_kind_and_ignores_what_does_not_exist(string query, string[] expected)
    {
        var (china, france) = (Some.Country("CN", "Chine", "China", Continent.Asia), Some.France());
        await GivenAsync(
            Protocol("Charter", ProtocolStatus.InForce, "2003", ProtocolKind.Charter, protocol => protocol.Bind(china)),
            Protocol("Accord", ProtocolStatus.InForce, "2002", ProtocolKind.Protocol, protocol => protocol.Bind(china)),
            Protocol("Support", ProtocolStatus.InForce, "2001", ProtocolKind.Support, protocol => protocol.Bind(france)));

        var page = await Site.Visitor().GetPageAsync($"/en/cooperation{query}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(expected, page.Texts("[data-testid=protocol] h3"));
        Assert.Equal(expected.Length == 0, page.Has("[data-testid=empty]"));
    }

    [Fact]
    public async Task Shows_the_facts_of_a_protocol_and_the_published_around_it()
    {
        var china = Some.Country("CN", "Chine", "China", Continent.Asia);
        await GivenAsync(Some.Protocol("Accord", with: protocol =>
        {
            protocol.LastFrom(PartialDate.Parse("2017-04-24"), null);
            protocol.Status = ProtocolStatus.InForce;
            protocol.Signatories = [LocalizedText.Of("Association des arts", "Arts association")];
            protocol.Summary = LocalizedText.Of("Deux sites entrent.", "Two sites join.");
            protocol.Bind(china);
            protocol.Bind(Some.Centre("Villa Rosa", country: "CN"));
            protocol.Bind(Some.Centre("Old Mill", country: "CN", membership: MembershipKind.Former));
            protocol.Bind(Some.Centre("Hidden House", published: false));
            protocol.Bind(Some.Partner("Partner A"));
            protocol.Bind(Some.Partner("Partner B", published: false));
        }));

        var page = await Site.Visitor().GetPageAsync("/fr/cooperation/accord");

        Assert.Equal("24\u00A0avril\u00A02017", page.Text("[data-testid=signed]"));
        Assert.Contains("Association des arts", page.Text(".facts"));
        Assert.Contains("Deux sites entrent.", page.Text(".opening__lead"));
        Assert.Contains("/fr/countries/cn", page.Attributes(".facts a", "href"));
        Assert.Equal(["Villa Rosa", "Old Mill"], page.Texts(".card h3"));
        Assert.Equal(["Old Mill"], page.Texts(".card--apart h3"));
        Assert.Equal(["Partner A"], page.Texts("[data-testid=partner] h3"));
        Assert.DoesNotContain("Hidden House", page.Html);
    }

    [Theory]
    [InlineData("fr", "Nature")]
    [InlineData("en", "Kind")]
    public async Task What_is_not_known_is_not_spoken_of(string language, string kind)
    {
        await GivenAsync(Some.Protocol("Accord"));

        var page = await Site.Visitor().GetPageAsync($"/{language}/cooperation/accord");

        Assert.Equal([kind], page.Texts(".facts dt"));
        Assert.False(page.Has(".opening__kicker .badge"));
    }

    [Theory]
    [InlineData("none", HttpStatusCode.NotFound)]
    [InlineData("draft", HttpStatusCode.NotFound)]
    [InlineData("withdrawn", HttpStatusCode.Gone)]
    public async Task Drafts_are_not_found_and_withdrawn_protocols_are_gone(string slug, HttpStatusCode status)
    {
        await GivenAsync(Some.Protocol("Draft", published: false), Some.Protocol("Withdrawn", archived: true));

        var page = await Site.Visitor().GetPageAsync($"/en/cooperation/{slug}");

        Assert.Equal(status, page.Status);
    }

    private static Protocol Protocol(
        string name, ProtocolStatus status, string? signedOn, ProtocolKind kind = ProtocolKind.Protocol, Action<Protocol>? with = null) =>
        Some.Protocol(name, kind: kind, with: protocol =>
        {
            protocol.Status = status;
            protocol.LastFrom(signedOn is null ? null : PartialDate.Parse(signedOn), null);
            with?.Invoke(protocol);
        });
}
