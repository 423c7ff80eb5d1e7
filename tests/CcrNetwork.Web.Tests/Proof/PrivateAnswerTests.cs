using System.Net;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Staff;
using CcrNetwork.Web.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Proof;

/// <summary>What is for one person is told by the action and never by the beginning of its address; no cache keeps it.</summary>
public sealed class PrivateAnswerTests
{
    [Fact]
    public async Task Every_page_of_staff_is_private_and_no_page_for_all_is()
    {
        await using var site = new NetworkSite();
        var endpoints = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null)
            .ToList();

        Problems.None(endpoints
            .Where(
                endpoint => PrivateResponses
                    .IsPrivate(endpoint) != endpoint.RoutePattern.RawText!
                    .StartsWith("admin", StringComparison.Ordinal))
            .Select(endpoint => $"{endpoint.RoutePattern.RawText} is {(PrivateResponses.IsPrivate(endpoint) ? "private" : "for all")}"));
        Problems.None(endpoints
            .Where(endpoint => PrivateResponses.IsPrivate(endpoint) && endpoint.Metadata.GetMetadata<PublicPageAttribute>() is not null)
            .Select(endpoint => $"{endpoint.RoutePattern.RawText} is private and kept in the cache"));
    }

    /// <summary>A page of staff planted where no page of staff lies: signed in, refused, missing and at fault.</summary>
    [Theory]
    [InlineData("/elsewhere/page", HttpStatusCode.OK)]
    [InlineData("/elsewhere/missing", HttpStatusCode.NotFound)]
    [InlineData("/elsewhere/fault", HttpStatusCode.InternalServerError)]
    public async Task A_page_of_staff_at_any_address_is_stored_nowhere(string path, HttpStatusCode status)
    {
        await using var site = new PlantedSite();

        var signedIn = await (await site.StaffAsync(StaffRole.Reader)).GetPageAsync(path);
        var refused = await site.Browser().GetPageAsync(path);

        Assert.Equal((status, "no-store"), (signedIn.Status, signedIn.Headers["Cache-Control"]));
        Assert.Equal((HttpStatusCode.Found, "no-store"), (refused.Status, refused.Headers["Cache-Control"]));
    }

    private sealed class PlantedSite : NetworkSite
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddControllers().ConfigureApplicationPartManager(parts =>
                parts.ApplicationParts.Add(new AssemblyPart(typeof(ElsewhereController).Assembly))));
        }
    }
}
