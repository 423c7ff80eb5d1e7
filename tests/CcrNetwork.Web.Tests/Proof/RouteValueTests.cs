using System.Net;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Hosting;
using CcrNetwork.Web.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Serilog.Core;
using Serilog.Events;
using Serilog.Parsing;

namespace CcrNetwork.Web.Tests.Proof;

/// <summary>What an address names, and what an address may bring into the log.</summary>
public sealed class RouteValueTests(NetworkSite site) : SiteTests(site)
{
    [Fact]
    public void Every_action_reads_what_its_address_names_from_the_address_alone()
    {
        var actions = Site.Services
            .GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items
            .OfType<ControllerActionDescriptor>()
            .ToList();
        Assert.True(actions.Count > 100);
        Problems.None(
            from action in actions
            let named = TemplateParser
                .Parse(action.AttributeRouteInfo!.Template!).Parameters
                .Select(parameter => parameter.Name)
                .ToHashSet(StringComparer.OrdinalIgnoreCase)
            from parameter in action.Parameters
            where named.Contains(parameter.Name)
                && parameter.ParameterType != typeof(ContentKind)
                && parameter.BindingInfo?.BindingSource != BindingSource.Path
            select $"{action.DisplayName}: {parameter.Name}");
    }

    [Fact]
    public async Task A_form_sent_to_one_item_acts_on_that_one()
    {
        Centre[] centres = [Complete("Une"), Complete("Autre")];
        await GivenAsync([Some.France(), .. centres]);
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var form = await editor.GetPageAsync($"/admin/centres/{centres[0].Id}/edit");
        await editor.SubmitAsync(form, "form#content", ("name", "Une autre"));
        form = await editor.GetPageAsync($"/admin/centres/{centres[0].Id}/edit");

        await editor.SubmitAsync(form, "#publish", ("id", $"{centres[1].Id}"), ("kind", "countries"));

        Assert.Equal(
            [$"{centres[0].Id}"],
            await Site.ReadAsync(
                db => db.AuditEntries
                    .Where(entry => entry.Action == "content.published")
                    .Select(entry => $"{entry.SubjectId}")
                    .ToListAsync()));
    }

    [Theory]
    [InlineData("GET", HttpStatusCode.OK)]
    [InlineData("HEAD", HttpStatusCode.OK)]
    [InlineData("POST", HttpStatusCode.MethodNotAllowed)]
    [InlineData("PUT", HttpStatusCode.MethodNotAllowed)]
    [InlineData("TRACE", HttpStatusCode.MethodNotAllowed)]
    [InlineData("JUNK", HttpStatusCode.MethodNotAllowed)]
    public async Task Health_is_asked_for_by_reading(string verb, HttpStatusCode status)
    {
        foreach (var path in new[] { "/health/live", "/health/ready" })
        {
            Assert.Equal(status, (await Site.Visitor().AskAsync(new HttpMethod(verb), path)).Status);
        }
    }

    [Fact]
    public async Task Who_asks_too_often_is_told_when_to_come_back()
    {
        await using var site = new ShortSite();
        var visitor = site.Visitor();
        for (var number = 0; number < 5; number++)
        {
            await visitor.GetPageAsync($"/fr/nowhere-{number}");
        }

        var refused = await visitor.GetPageAsync("/fr/nowhere");

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.InRange(int.Parse(refused.Headers["Retry-After"], System.Globalization.CultureInfo.InvariantCulture), 1, 60);
    }

    [Theory]
    [InlineData("/fr/x\r\n[14:00:00 INF] FAKE\u001b[31m", "/fr/x\\u000D\\u000A[14:00:00 INF] FAKE\\u001B[31m")]
    [InlineData("/fr/\u202Eeslaf\u2028", "/fr/\\u202Eeslaf\\u2028")]
    [InlineData("/fr/é 文", "/fr/é 文")]
    public void Control_signs_are_written_out_in_the_log(string path, string written)
    {
        var template = new MessageTemplateParser().Parse("GET {RequestPath}");
        var line = new LogEvent(
            NetworkSite.Now, LogEventLevel.Information, null, template, [new LogEventProperty("RequestPath", new ScalarValue(path))]);

        new ControlSigns().Enrich(line, new NoFactory());

        Assert.Equal(
            $"GET {written}",
            line.MessageTemplate
                .Render(line.Properties, System.Globalization.CultureInfo.InvariantCulture)
                .Replace("\"", "", StringComparison.Ordinal));
    }

    private static Centre Complete(string name) => Some.Centre(name, with: c =>
    {
        c.Walls = LocalizedText.Of("De vieux murs.", "Old walls.");
        c.Now = LocalizedText.Of("Des concerts.", "Concerts.");
    });

    private sealed class NoFactory : ILogEventPropertyFactory
    {
        public LogEventProperty CreateProperty(string name, object? value, bool destructureObjects = false) =>
            throw new NotSupportedException();
    }

    private sealed class ShortSite : NetworkSite
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Site:RequestsPerMinute", "5");
        }
    }
}
