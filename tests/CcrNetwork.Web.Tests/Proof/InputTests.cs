using CcrNetwork.Web.Tests.Support;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Proof;

/// <summary>Nothing that somebody writes into an address breaks a page or becomes a part of it.</summary>
public sealed class InputTests(SeededSite site) : SeededSiteTests(site)
{
    /// <summary>The server refuses it before the site sees it.</summary>
    private const string NoPath = "%00";

    private static readonly string[] Naughty =
    [
        .. new[]
        {
            "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "\" autofocus onfocus=\"alert(1)",
            "</title><script>alert(2)</script>", "</script><script>alert(3)</script>", "javascript:alert(1)", "{{7*7}}", "@(1+1)",
            "' OR '1'='1", "'; DROP TABLE Centres; --", "%", "_", "[a-z]", "*", "\\", "..", "../../etc/passwd", "..\\..\\web.config",
            "\u202Eevil\u202C", "\u200F", "é\u0301\u0301\u0301", "😀👨‍👩‍👧", "ﷺ", "İıſß", "-1", "0", "2147483648", "99999999999999999999",
            "1e309",
            "NaN", "true", "null", "undefined", " ", "\t\r\n", "\r\nSet-Cookie: a=b", new string('a', 5000),
            string.Concat(Enumerable.Repeat("œ ", 1500)),
        }.Select(Uri.EscapeDataString),
        NoPath, "%EF%BF%BE", "abbaye%EF%BF%BF", "%F4%8F%BF%BE", "%EF%B7%90", "%E2%80%8B", "%ED%A0%80", "%C0%AE%C0%AE", "%FF%FE", "%u0041",
        "%zz", "+", "",
    ];

    [Fact]
    public async Task No_value_of_a_query_parameter_breaks_a_page_or_enters_it()
    {
        var visitor = Site.Visitor();
        var problems = new List<string>();
        foreach (var page in (await Site.CrawlAsync()).OneOfEachRoute.Where(IsOpen))
        {
            foreach (var parameter in ParametersOf(page.Route))
            {
                foreach (var value in Naughty)
                {
                    problems.AddRange(ProblemsOf(await visitor.GetPageAsync($"{PathOf(page)}?{parameter}={value}"), mustOpen: true));
                }
            }
        }

        Problems.None(problems);
    }

    [Fact]
    public async Task No_unknown_or_repeated_parameter_breaks_a_page()
    {
        var visitor = Site.Visitor();
        var problems = new List<string>();
        foreach (var page in (await Site.CrawlAsync()).OneOfEachRoute.Where(IsOpen))
        {
            var repeated = string.Join('&', ParametersOf(page.Route).SelectMany(name => Enumerable.Repeat($"{name}=nothing-like-it", 3)));
            foreach (var query in (string[])["nonsense=1", "=", "&&&", "?", repeated, "q[]=1&q[0]=2&page.x=3"])
            {
                problems.AddRange(ProblemsOf(await visitor.GetPageAsync($"{PathOf(page)}?{query}"), mustOpen: true));
            }
        }

        Problems.None(problems);
    }

    [Fact]
    public async Task No_slug_breaks_a_page_or_enters_it()
    {
        var visitor = Site.Visitor();
        var problems = new List<string>();
        foreach (
            var page in (await Site.CrawlAsync()).OneOfEachRoute.Where(page => page.Route.Contains("{slug}", StringComparison.Ordinal)))
        {
            var language = page.Path[1..3];
            var path = "/" + page.Route.Replace(
                page.Route[..(page.Route.IndexOf('}', StringComparison.Ordinal) + 1)], language, StringComparison.Ordinal);
            foreach (var value in Naughty.Where(value => value.Length is > 0 and < 2000 && value != NoPath))
            {
                problems.AddRange(ProblemsOf(
                    await visitor.GetPageAsync(
                        $"/{language}{path[path.IndexOf('/', 1)..].Replace("{slug}", value, StringComparison.Ordinal)}"),
                    mustOpen: false));
            }
        }

        Problems.None(problems);
    }

    private static bool IsOpen(Page page) => (int)page.Status == 200;

    private static string PathOf(Page page) => page.Path.Split('?')[0];

    private IEnumerable<string> ParametersOf(string route) =>
        Site.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items
            .OfType<ControllerActionDescriptor>()
            .Where(action => action.AttributeRouteInfo?.Template == route)
            .SelectMany(action => action.Parameters)
            .Where(parameter => parameter.ParameterType != typeof(CancellationToken)
                && parameter.BindingInfo?.BindingSource != BindingSource.Services
                && !route.Contains($"{{{parameter.Name}", StringComparison.Ordinal))
            .SelectMany(parameter => parameter.ParameterType == typeof(string) || parameter.ParameterType.IsValueType
                ? [parameter.Name]
                : parameter.ParameterType.GetProperties().Where(property => property.CanWrite).Select(property => property.Name))
            .Select(name => name.ToLowerInvariant())
            .Distinct();

    private static IEnumerable<string> ProblemsOf(Page page, bool mustOpen)
    {
        var shown = page.Path.Length > 160 ? page.Path[..160] : page.Path;
        // The read API is for programs: what it does not understand it refuses, and says why.
        var isRefused = (int)page.Status == 400 && page.MediaType == "application/problem+json";
        if ((int)page.Status >= 500 || (mustOpen && (int)page.Status != 200 && !isRefused))
        {
            yield return $"{(int)page.Status} {shown}";
        }

        if (!page.IsHtml)
        {
            yield break;
        }

        if (page.Html.Contains("alert(1)</script", StringComparison.OrdinalIgnoreCase)
            || page.Html.Contains("<img src=x", StringComparison.OrdinalIgnoreCase)
            || page.Has("script:not([src]):not([type='application/ld+json'])")
            || page.All("*").Any(element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)))
            || page.Has("[href^='javascript:']")
            || (page.Headers.ContainsKey("Set-Cookie") && !PublicForms.IsForm(page)))
        {
            yield return $"the input became a part of {shown}";
        }
    }
}
