using System.Net;
using System.Text.Json;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Centres;

public sealed class CentreFileTests(NetworkSite site) : SiteTests(site)
{
    [Theory]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("+1+1")]
    [InlineData("-1+1")]
    [InlineData("@SUM(1)")]
    public async Task A_spreadsheet_takes_no_cell_for_a_formula(string name)
    {
        await GivenAsync(
            new Centre(
                "odd", name, HeritageType.Abbey, new PostalAddress(null, null, name, null, "FR"),
                new Membership(MembershipKind.Member)).Published());

        var file = await Site.Visitor().GetPageAsync("/fr/centres.csv");

        Assert.Equal("text/csv", file.MediaType);
        Assert.Contains($",'{name},", file.Html, StringComparison.Ordinal);
        Assert.DoesNotContain($",{name}", file.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cell_with_commas_quotes_or_lines_is_quoted()
    {
        await GivenAsync(Some.Centre("Mill, “the” \"old\"\nand new"));

        var file = await Site.Visitor().GetPageAsync("/fr/centres.csv");

        Assert.Contains("\"Mill, “the” \"\"old\"\"\nand new\"", file.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_map_file_holds_the_placed_centres()
    {
        await GivenAsync(Some.France(), Some.Centre("Alpha", at: (47.5, -1.25)), Some.Centre("Nowhere"));

        var file = await Site.Visitor().GetPageAsync("/fr/centres.geojson");

        using var json = JsonDocument.Parse(file.Html);
        Assert.Equal("application/geo+json", file.MediaType);
        Assert.Equal("FeatureCollection", json.RootElement.GetProperty("type").GetString());
        var feature = Assert.Single(json.RootElement.GetProperty("features").EnumerateArray());
        Assert.Equal(
            [-1.25, 47.5],
            feature.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(number => number.GetDouble()));
        Assert.Equal("Alpha", feature.GetProperty("properties").GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_visiting_card_escapes_what_it_holds()
    {
        await GivenAsync(Some.France(), Some.Centre("Mill; a\\b, c", city: "Line\nTwo", with: centre =>
        {
            centre.Website = "https://mill.example/";
            Broken.Set(centre, nameof(centre.Email), "post@mill.example\r\nNOTE:injected");
        }));

        var file = await Site.Visitor().GetPageAsync("/fr/centres/mill-a-b-c.vcf");
        var lines = file.Html.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");

        Assert.Equal("text/vcard", file.MediaType);
        Assert.Contains("FN:Mill\\; a\\\\b\\, c", lines);
        Assert.Contains("ADR:;;;Line\\nTwo;;;France", lines);
        Assert.Contains("URL:https://mill.example/", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("NOTE", StringComparison.Ordinal));
        Assert.All(file.Html.Split("\r\n"), line => Assert.True(System.Text.Encoding.UTF8.GetByteCount(line) <= 75, line));
    }

    [Fact]
    public async Task A_centre_that_is_not_public_has_no_card()
    {
        await GivenAsync(Some.Centre("Draft House", published: false), Some.Centre("Old Mill", archived: true));
        var visitor = Site.Visitor();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetPageAsync("/fr/centres/draft-house.vcf")).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await visitor.GetPageAsync("/fr/centres/old-mill.vcf")).Status);
    }
}

file static class Publishing
{
    public static Centre Published(this Centre centre)
    {
        centre.Publish(NetworkSite.Now.UtcDateTime);
        return centre;
    }
}
