using System.Net;
using System.Text.Json;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.OpenData;

/// <summary>What DCAT-AP 3.0 asks of a catalogue, its datasets and their distributions.</summary>
public sealed class CatalogueTests(SeededSite site) : SeededSiteTests(site)
{
    private const string Address = "/data/catalogue.jsonld";

    [Fact]
    public async Task The_catalogue_has_what_the_profile_demands()
    {
        var answer = await Site.Visitor().GetPageAsync(Address);
        var catalogue = JsonDocument.Parse(answer.Html).RootElement;

        Assert.Equal("application/ld+json", answer.MediaType);
        Assert.Equal("*", answer.Headers["Access-Control-Allow-Origin"]);
        Assert.Equal("dcat:Catalog", catalogue.GetProperty("@type").GetString());
        Problems.None(
            Lacking(
                catalogue, "dct:title", "dct:description", "dct:publisher", "dcat:dataset", "dct:language", "foaf:homepage",
                "dcat:themeTaxonomy", "dct:modified"));
        Assert.Equal(
            ["fr", "en"], catalogue.GetProperty("dct:title").EnumerateArray().Select(title => title.GetProperty("@language").GetString()));
    }

    [Fact]
    public async Task Every_dataset_has_what_the_profile_demands() =>
        Problems.None((await DatasetsAsync()).SelectMany(dataset => Lacking(
            dataset, "dct:title", "dct:description", "dct:identifier", "dct:publisher", "dcat:contactPoint", "dcat:theme",
            "dcat:distribution", "dct:modified")));

    [Fact]
    public async Task Every_distribution_answers_in_the_format_it_names()
    {
        var distributions = (await DatasetsAsync())
            .SelectMany(dataset => dataset.GetProperty("dcat:distribution").EnumerateArray())
            .ToList();
        Assert.True(distributions.Count > 15);

        foreach (var distribution in distributions)
        {
            Problems.None(Lacking(distribution, "dcat:accessURL", "dct:format", "dcat:mediaType", "dct:rights"));
            var answer = await Site.Visitor().GetPageAsync(
                new Uri(distribution.GetProperty("dcat:downloadURL").GetProperty("@id").GetString()!).PathAndQuery);
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            Assert.EndsWith(
                $"/{answer.MediaType}", distribution.GetProperty("dcat:mediaType").GetProperty("@id").GetString(),
                StringComparison.Ordinal);
        }
    }

    private async Task<List<JsonElement>> DatasetsAsync() =>
        [.. JsonDocument.Parse((await Site.Visitor().GetPageAsync(Address)).Html).RootElement.GetProperty("dcat:dataset").EnumerateArray()];

    private static IEnumerable<string> Lacking(JsonElement element, params string[] properties) =>
        properties
            .Where(property => !element.TryGetProperty(property, out _))
            .Select(property => $"{element.GetProperty("@id")} lacks {property}");
}
