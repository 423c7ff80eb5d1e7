using System.Text.Json;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.OpenData;

public sealed class OpenDataPageTests(SeededSite site) : SeededSiteTests(site)
{
    [Fact]
    public async Task Counts_what_each_list_really_holds()
    {
        var visitor = Site.Visitor();
        var page = await visitor.GetPageAsync("/en/data");
        var lists = page.All("[data-testid=list]");

        Assert.Equal(13, lists.Count);
        foreach (var list in lists)
        {
            var answer = await visitor.GetPageAsync(list.QuerySelector("a[href^='/api/']")!.GetAttribute("href")!);
            var total = JsonDocument.Parse(answer.Html).RootElement.GetProperty("total").GetInt32();

            Assert.True(total > 0);
            Assert.Equal(total.ToString(System.Globalization.CultureInfo.InvariantCulture), list.QuerySelector("td.numeric")!.TextContent);
        }
    }

    [Fact]
    public async Task Describes_its_catalogue_to_machines()
    {
        var page = await Site.Visitor().GetPageAsync("/fr/data");

        var data = page.One("script[type='application/ld+json']").TextContent;
        Assert.Contains("\"DataCatalog\"", data, StringComparison.Ordinal);
        Assert.Contains("/fr/centres.csv", data, StringComparison.Ordinal);
    }
}
