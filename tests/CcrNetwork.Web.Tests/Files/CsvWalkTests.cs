using System.Net;
using System.Text.RegularExpressions;
using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Tests.Support;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Files;

/// <summary>Every comma-separated file of the site, with hostile names in all that it is made of.</summary>
public sealed partial class CsvWalkTests(NetworkSite site) : SiteTests(site)
{
    private const string Hostile = "x;=cmd|'/C calc'!A0;";

    [Fact]
    public async Task No_file_holds_a_formula_for_any_spreadsheet()
    {
        var session = Some.Event("Session");
        await GivenAsync(Some.France(), Some.Centre("Abbaye", with: centre => centre.Name = Hostile), session);
        await GivenAsync(new EventRegistration(session.Id, Hostile, Hostile, "ada@example.org", "fr", NetworkSite.Now.UtcDateTime));
        var administrator = await Site.SignedInAsync(await Site.AccountAsync(StaffRole.Administrator, name: Hostile));
        var problems = new List<string>();
        var withHostile = new List<string>();

        // The log last: by then it has lines of everything before it.
        foreach (var route in Routes().Order(StringComparer.Ordinal).OrderBy(route => route.Contains("audit", StringComparison.Ordinal)))
        {
            var path = "/" + LanguageParameter().Replace(route, "fr")
                .Replace("{kind:contentKind}", "centres", StringComparison.Ordinal)
                .Replace("{id:int}", $"{session.Id}", StringComparison.Ordinal);
            Assert.DoesNotContain('{', path);
            var file = await administrator.GetPageAsync(path);
            Assert.Equal((HttpStatusCode.OK, "text/csv"), (file.Status, file.MediaType));
            problems.AddRange(Spreadsheet.FormulasIn(file.Html).Select(formula => $"{path}: {formula}"));
            if (file.Html.Contains("cmd|", StringComparison.Ordinal))
            {
                withHostile.Add(route);
            }
        }

        Problems.None(problems);
        Assert.True(withHostile.Count >= 4, $"Only these held what was planted: {string.Join(", ", withHostile)}");
    }

    [GeneratedRegex(@"\{lang[^}]*\}")]
    private static partial Regex LanguageParameter();

    private IEnumerable<string> Routes()
    {
        var routes = Site.Services.GetServices<EndpointDataSource>()
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Where(route => route.EndsWith(".csv", StringComparison.Ordinal))
            .Distinct()
            .ToList();
        Assert.True(routes.Count >= 6, "The files were not found.");
        return routes;
    }
}
