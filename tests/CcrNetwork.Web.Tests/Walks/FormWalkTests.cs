using CcrNetwork.Data.Mail;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace CcrNetwork.Web.Tests.Walks;

/// <summary>No form, whoever sends it and whatever is in it, ends in a fault, costs much, or leaves something behind that does.</summary>
[Collection(WalksAlone.Name)]
public sealed class FormWalkTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(11)]
    [InlineData(2027)]
    public async Task No_form_of_no_role_breaks_by_odd_names_and_values(int seed)
    {
        var asking = new Asking();
        await using var site = new WalkedSite(asking);
        await MadeItems.AddToAsync(site);
        await site.CandidatureAsync();
        var centre = await site.ReadAsync(
            db => db.Centres.Where(c => c.Slug == "chateau-de-goutelas").Select(c => c.Id).SingleAsync());
        await site.SaveAsync(
            GivenUp(),
            new ItemComment(Guid.NewGuid(), "centres", centre, "lead", "Vraiment ?", 1, null, NetworkSite.Now.UtcDateTime));
        var walk = new FormWalk(site, asking, seed);

        await walk.RunAsync(null, StaffRole.Reader, StaffRole.CentreEditor, StaffRole.Editor, StaffRole.Administrator);

        output.WriteLine($"{asking.Count} requests, {walk.Routes.Count} routes, {walk.Published} published");
        Problems.None(asking.Problems);
        Problems.None(PostedRoutes(site).Except(walk.Routes).Select(route => $"{route} was sent no form"));
        Assert.True(walk.Published > 5, $"Only {walk.Published} items with odd values were published.");
    }

    [Fact]
    public async Task A_planted_fault_is_found()
    {
        var asking = new Asking();
        await using var site = new WalkedSite(asking) { IsFaulty = true };
        await MadeItems.AddToAsync(site);

        await new FormWalk(site, asking, seed: 11).RunAsync((StaffRole?)null);

        Assert.Contains(asking.Problems, problem => problem.Contains(": 500", StringComparison.Ordinal));
        Assert.Contains(asking.Problems, problem => problem.Contains(" MB ", StringComparison.Ordinal));
    }

    /// <summary>A message that did not arrive, for the form that settles it.</summary>
    private static OutgoingMail GivenUp()
    {
        var mail = new OutgoingMail("ada@example.org", "Ada", "fr", "Bonjour", "Texte", NetworkSite.Now.UtcDateTime);
        mail.GiveUp(MailFailure.NoMailbox, "No.", NetworkSite.Now.UtcDateTime);
        return mail;
    }

    private static IEnumerable<string> PostedRoutes(NetworkSite site) =>
        new Shapes(site.Services).Endpoints
            .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null
                && endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true)
            .Select(endpoint => $"POST {endpoint.RoutePattern.RawText}");

    private sealed class WalkedSite(Asking asking) : NetworkSite
    {
        public bool IsFaulty { get; init; }

        protected override bool IsSeeded => true;

        protected override bool CachesPages => false;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services =>
            {
                services.AddSingleton<IExceptionHandler>(asking);
                if (IsFaulty)
                {
                    services.AddSingleton<IStartupFilter, Fault>();
                }
            });
        }
    }

    /// <summary>A site that ends at a strange name, and counts as far as it is told to.</summary>
    private sealed class Fault : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(async (context, follow) =>
            {
                if (context.Request.HasFormContentType)
                {
                    // More fields than a form may have is refused by the portal itself.
                    context.Request.EnableBuffering();
                    using var reader = new StreamReader(context.Request.Body, leaveOpen: true);
                    var body = await reader.ReadToEndAsync();
                    context.Request.Body.Position = 0;
                    if (body.Contains("%21%21=", StringComparison.Ordinal))
                    {
                        context.Response.StatusCode = StatusCodes.Status500InternalServerError;
                        return;
                    }

                    if (body.Contains("=1000000000", StringComparison.Ordinal))
                    {
                        GC.KeepAlive(new byte[(int)Asking.MostAllocated + 1]);
                    }
                }

                await follow(context);
            });
            next(app);
        };
    }
}
