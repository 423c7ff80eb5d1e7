using System.Text.Json;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Centres;

/// <summary>A facet is one declaration: the directory, its files and the API know no other source.</summary>
public sealed class FacetTests(SeededSite site) : SeededSiteTests(site)
{
    [Fact]
    public void Names_and_parameters_are_each_facet_s_own() =>
        Assert.Equal(
            Facets.Declared.Count, Facets.Declared.Select(facet => facet.Parameter).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Fact]
    public async Task Every_value_narrows_directory_files_and_api_to_the_centres_that_it_counts()
    {
        var visitor = Site.Visitor();
        var directory = await visitor.GetPageAsync("/en/centres");
        foreach (var facet in Facets.Declared)
        {
            var option = directory.All($"details[data-facet='{facet.Parameter}'] label.facet")[0];
            var (value, count) = (
                option.QuerySelector("input")!.GetAttribute("value"),
                int.Parse(option.QuerySelector("span")!.TextContent, System.Globalization.CultureInfo.InvariantCulture));
            var query = $"?{facet.Parameter}={value}";
            var page = await visitor.GetPageAsync($"/en/centres{query}");
            var api = JsonDocument.Parse((await visitor.GetPageAsync($"/api/v1/centres{query}&pageSize=1")).Html).RootElement;
            var file = JsonDocument.Parse((await visitor.GetPageAsync($"/en/centres.geojson{query}")).Html).RootElement;

            Assert.True(count > 0);
            Assert.StartsWith($"{count} ", page.Text("#results-count"), StringComparison.Ordinal);
            Assert.Single(page.All(".chips .chip"));
            Assert.Equal(count, api.GetProperty("total").GetInt32());
            Assert.InRange(file.GetProperty("features").GetArrayLength(), 0, count);
        }
    }

    [Fact]
    public async Task The_description_of_the_api_has_every_facet_among_the_parameters()
    {
        var description = JsonDocument.Parse((await Site.Visitor().GetPageAsync("/api/v1/openapi.json")).Html).RootElement;
        var parameters = description
            .GetProperty("paths")
            .GetProperty("/api/v1/centres")
            .GetProperty("get")
            .GetProperty("parameters")
            .EnumerateArray()
            .Select(parameter => parameter.GetProperty("name").GetString()).ToList();

        Assert.Equal(
            ((string[])["q"])
                .Concat(Facets.Declared.Select(facet => facet.Parameter))
                .Concat(["sort", "place", "area", "page", "pageSize"])
                .Order(StringComparer.Ordinal),
            parameters.Order(StringComparer.Ordinal)!);
    }

    /// <summary>The control: a facet that no other code knows works, and one that reads a field of its own does so too.</summary>
    [Fact]
    public async Task A_declaration_alone_brings_a_facet_into_addresses_api_and_its_description()
    {
        var imagined = new Facet("StepFree", "Whether one gets in without a step.")
        {
            Read = centres => centres.Where(centre => centre.HasStepFreeAccess != null)
                .Select(centre => new FacetValue { CentreId = centre.Id, Value = centre.HasStepFreeAccess == true ? "yes" : "no" }),
            Label = (_, _, value) => value,
        };
        await using var network = new NetworkSite();
        await using var site = network.WithWebHostBuilder(host => host.ConfigureTestServices(services => services.AddSingleton(imagined)));
        await network.SaveAsync(
            Some.France(), Some.Centre("Casa Almagro", with: centre => centre.HasStepFreeAccess = true),
            Some.Centre("Villa Rosa", with: centre => centre.HasStepFreeAccess = false), Some.Centre("Once There"));
        var visitor = site.CreateClient();

        Assert.Equal(
            1,
            JsonDocument.Parse((await visitor.GetPageAsync("/api/v1/centres?step-free=yes")).Html).RootElement
                .GetProperty("total")
                .GetInt32());
        Assert.Equal(
            2,
            JsonDocument.Parse((await visitor.GetPageAsync("/api/v1/centres?step-free=yes&step-free=no")).Html).RootElement
                .GetProperty("total")
                .GetInt32());
        Assert.Contains("\"step-free\"", (await visitor.GetPageAsync("/api/v1/openapi.json")).Html, StringComparison.Ordinal);
    }
}
