using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using CcrNetwork.Web.Tests.Support;
using FsCheck.Xunit;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Cases;

/// <summary>
/// Text that no library can read is met at the door: no query and no public form of any page breaks by what is written into it.
/// </summary>
public sealed partial class OddQueryTests(SeededSite site) : SeededSiteTests(site)
{
    [Theory]
    [InlineData("/fr/centres?q=%EF%BF%BE")]
    [InlineData("/fr/search?q=abbaye%EF%BF%BE")]
    [InlineData("/fr/search?q=%F0%9F%BF%BE")]
    [InlineData("/fr/centres?q=%00")]
    public async Task A_noncharacter_is_no_fault(string path) =>
        Assert.Equal(HttpStatusCode.OK, (await Site.Visitor().GetPageAsync(path)).Status);

    [Fact]
    public async Task What_cannot_be_seen_is_left_out_of_a_search() => Assert.Equal(
        (await Site.Visitor().GetPageAsync("/fr/search?q=abbaye")).Texts("main li"),
        (await Site.Visitor().GetPageAsync("/fr/search?q=%E2%80%8Babba%EF%BF%BFye%EF%BB%BF")).Texts("main li"));

    [Property(MaxTest = 25, Arbitrary = [typeof(OddTexts)])]
    public async Task No_query_breaks_a_page(OddText odd)
    {
        var visitor = Site.Visitor();
        var value = Uri.EscapeDataString(odd.Value);
        var problems = new List<string>();
        foreach (var page in (await Site.CrawlAsync()).OneOfEachRoute.Where(page => (int)page.Status == 200))
        {
            var query = string.Join('&', ParametersOf(page.Route).Select(name => $"{name}={value}"));
            if (query.Length > 0
                && await visitor.GetPageAsync($"{page.Path.Split('?')[0]}?{query}") is { } answer
                && (int)answer.Status >= 500)
            {
                problems.Add($"{answer}");
            }
        }

        Problems.None(problems);
    }

    [Property(MaxTest = 25, Arbitrary = [typeof(OddTexts)])]
    public async Task No_public_form_breaks(OddText odd)
    {
        var visitor = Site.Browser();
        var problems = new List<string>();
        foreach (var page in (await Site.CrawlAsync()).OneOfEachRoute.Where(PublicForms.IsForm))
        {
            var form = await visitor.GetPageAsync(page.Path);
            foreach (var element in form.All("main form[method=post]").OfType<IHtmlFormElement>())
            {
                var texts = element.Elements.OfType<IHtmlElement>()
                    .Where(input => input is IHtmlTextAreaElement or IHtmlInputElement { Type: "text" or "email" or "tel" or "hidden" })
                    .Select(input => input.GetAttribute("name") ?? "")
                    .Where(name => name.Length > 0 && name != "__RequestVerificationToken");
                var answer = await visitor.SubmitAsync(
                    form, $"form[action='{element.GetAttribute("action")}']", [.. texts.Select(name => (name, (string?)odd.Value))]);
                if ((int)answer.Status >= 500)
                {
                    problems.Add($"POST {answer}");
                }
            }
        }

        Problems.None(problems);
    }

    /// <summary>A text that is shown in several lines is also taken in several lines.</summary>
    [Fact]
    public void Every_long_field_of_a_form_keeps_its_lines()
    {
        var folder = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../src/CcrNetwork.Web"));
        var shownLong = Directory.EnumerateFiles(folder, "*.cshtml", SearchOption.AllDirectories)
            .SelectMany(File.ReadLines)
            .Select(line => LongField().Match(line))
            .Where(match => match.Success)
            .Select(match => match.Groups["name"].Value)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var longTexts = typeof(Program).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Form", StringComparison.Ordinal))
            .SelectMany(type => type.GetProperties())
            .Where(property => property.PropertyType == typeof(string) && shownLong.Contains(property.Name) && property.CanWrite)
            .ToList();

        Assert.NotEmpty(longTexts);
        Problems.None(longTexts
            .Where(
                property => property.GetCustomAttribute<System.ComponentModel.DataAnnotations.DataTypeAttribute>()?.DataType
                    != System.ComponentModel.DataAnnotations.DataType.MultilineText)
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name} is shown in several lines and read as one"));
    }

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

    [GeneratedRegex("""Field(Of)?\("(?<name>\w+)".*IsLong = true""")]
    private static partial Regex LongField();
}
