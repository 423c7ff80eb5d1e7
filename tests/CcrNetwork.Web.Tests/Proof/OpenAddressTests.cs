using System.Net;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Infrastructure.Security;
using CcrNetwork.Web.Tests.Support;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Proof;

/// <summary>What other sites may read is said by the action, never by the ending of an address.</summary>
public sealed class OpenAddressTests(SeededSite site) : SeededSiteTests(site)
{
    private static readonly string[] FileEndings = [".atom", ".csv", ".geojson", ".ics", ".jsonld", ".vcf"];

    [Fact]
    public void The_files_of_the_open_data_are_open_and_nothing_of_the_staff_area_is()
    {
        var problems = new List<string>();
        foreach (var endpoint in Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            var path = endpoint.RoutePattern.RawText ?? "";
            var isOpen = endpoint.Metadata.GetMetadata<OpenDataAttribute>() is not null;
            var isStaffs = path.StartsWith("admin", StringComparison.Ordinal) || path.StartsWith("/admin", StringComparison.Ordinal);
            var isData = endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null
                && (path.StartsWith("api/", StringComparison.Ordinal)
                    || FileEndings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)));
            if (isOpen != (isData && !isStaffs) && !path.StartsWith("/api/", StringComparison.Ordinal))
            {
                problems.Add($"{path}: {(isOpen ? "open" : "closed")}");
            }
        }

        Problems.None(problems);
    }

    [Theory]
    [InlineData("/admin/audit.csv")]
    [InlineData("/admin/centres/export.csv")]
    [InlineData("/admin/readership.csv")]
    [InlineData("/admin/links.csv")]
    public async Task Files_of_the_staff_area_are_for_no_other_site(string path)
    {
        var administrator = await Site.StaffAsync(StaffRole.Administrator);

        foreach (var browser in new[] { administrator, Site.Visitor() })
        {
            var file = await browser.AskAsync(HttpMethod.Get, path, ("Origin", "https://evil.example"));
            Assert.False(file.Headers.ContainsKey("Access-Control-Allow-Origin"));
            Assert.Equal("same-origin", file.Headers["Cross-Origin-Resource-Policy"]);
            Assert.Equal("no-store", file.Headers["Cache-Control"]);
        }
    }

    [Theory]
    [InlineData("/api/v1/centres", HttpStatusCode.NoContent)]
    [InlineData("/api/v1/openapi.json", HttpStatusCode.NoContent)]
    [InlineData("/fr/centres.geojson", HttpStatusCode.NoContent)]
    [InlineData("/fr/centres?q=x", HttpStatusCode.MethodNotAllowed)]
    [InlineData("/admin/audit.csv", HttpStatusCode.MethodNotAllowed)]
    public async Task A_browser_that_asks_first_is_answered_about_the_open_data(string path, HttpStatusCode status)
    {
        var answer = await Site.Visitor().AskAsync(
            HttpMethod.Options, path, ("Origin", "https://other.example"), ("Access-Control-Request-Method", "GET"),
            ("Access-Control-Request-Headers", "if-none-match"));

        Assert.Equal(status, answer.Status);
        Assert.Equal(status == HttpStatusCode.NoContent, answer.Headers.ContainsKey("Access-Control-Allow-Origin"));
        if (status == HttpStatusCode.NoContent)
        {
            Assert.Contains("GET", answer.Headers["Access-Control-Allow-Methods"], StringComparison.Ordinal);
            Assert.Contains("If-None-Match", answer.Headers["Access-Control-Allow-Headers"], StringComparison.OrdinalIgnoreCase);
        }
    }
}
