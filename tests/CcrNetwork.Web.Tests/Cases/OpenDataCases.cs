using System.Text.Json;
using CcrNetwork.Web.Features.ShareCards;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Cases;

/// <summary>What other sites and other writings do with the portal.</summary>
public sealed class OpenDataCases(NetworkSite site) : SiteTests(site)
{
    private const string Chinese = "南通1895文化创意产业园";

    [Fact]
    public async Task Every_address_in_the_open_files_is_absolute()
    {
        await GivenAsync(Some.France(), Some.Centre("Abbaye", at: (47, 5)));

        using var json = JsonDocument.Parse((await Site.Visitor().GetPageAsync("/fr/centres.geojson")).Html);

        var url = json.RootElement.GetProperty("features")[0].GetProperty("properties").GetProperty("url").GetString()!;
        Assert.True(
            Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme.StartsWith("http", StringComparison.Ordinal), url);
        Assert.Equal("/fr/centres/abbaye", address.AbsolutePath);
    }

    [Theory]
    [InlineData("文化")]
    [InlineData("南通")]
    [InlineData("1895")]
    [InlineData("１８９５")]
    [InlineData("产业园")]
    [InlineData(Chinese)]
    public async Task A_part_of_a_name_without_spaces_is_found(string search)
    {
        await GivenAsync(Some.France(), Some.Centre("Nantong", with: centre => centre.Name = Chinese), Some.Centre("Abbaye"));

        foreach (var path in new[] { "/fr/search?q=", "/fr/centres?q=" })
        {
            var page = await Site.Visitor().GetPageAsync(path + Uri.EscapeDataString(search));
            Assert.Contains("/fr/centres/nantong", page.Html, StringComparison.Ordinal);
            Assert.DoesNotContain("href=\"/fr/centres/abbaye\"", page.Html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_card_writes_what_its_own_fonts_can_write_and_never_boxes()
    {
        var image = new ShareCardImage();
        var none = image.Draw(new ShareCard("", "France", "Réseau des CCR", "abbey"));
        var english = image.Draw(new ShareCard("Nantong Park", "France", "Réseau des CCR", "abbey"));

        Assert.Equal(none, image.Draw(new ShareCard(Chinese, "France", "Réseau des CCR", "abbey")));
        Assert.Equal(
            english,
            image.Draw(
                new ShareCard(Chinese, "南通, France", "Réseau des CCR", "abbey") { OtherTitle = "Nantong Park", OtherPlace = "France" }));
        Assert.NotEqual(none, english);
        Assert.NotEqual(none, image.Draw(new ShareCard("Œuvre d’été – Łódź", "France", "Réseau des CCR", "abbey")));
    }
}
