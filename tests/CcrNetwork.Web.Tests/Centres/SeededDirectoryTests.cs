using System.Globalization;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Centres;

/// <summary>The directory of the network as it is.</summary>
public sealed class SeededDirectoryTests(SeededSite site) : SeededSiteTests(site)
{
    private const string Names = "#results [data-testid=centre] h3";

    [Theory]
    [InlineData("saint riquier", "membership=former", "Saint-Riquier")]
    [InlineData("fontevraud", "", "Fontevraud")]
    [InlineData("arc et senans", "", "Saline royale")]
    [InlineData("arc-et-senans", "", "Saline royale")]
    [InlineData("NEIMÜNSTER", "", "neimënster")]
    [InlineData("neimenster", "", "neimënster")]
    public async Task Finds_a_centre_as_people_write_it(string search, string filter, string expected)
    {
        var page = await Site.Visitor().GetPageAsync($"/fr/centres?q={Uri.EscapeDataString(search)}&{filter}");

        Assert.Contains(
            page.Texts("#results [data-testid=centre]"),
            card => Folding.Fold(card).Contains(Folding.Fold(expected), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nîmes", "NIMES")]
    [InlineData("cœur", "coeur")]
    [InlineData("l’abbaye", "l abbaye")]
    [InlineData("arc-et-senans", "senans arc et")]
    public async Task Finds_the_same_by_either_spelling(string one, string other)
    {
        var visitor = Site.Visitor();
        var first = (await visitor.GetPageAsync($"/fr/centres?q={Uri.EscapeDataString(one)}")).Texts(Names);

        Assert.NotEmpty(first);
        Assert.Equal(first, (await visitor.GetPageAsync($"/fr/centres?q={Uri.EscapeDataString(other)}")).Texts(Names));
    }

    [Fact]
    public async Task Proposes_the_closest_name_when_nothing_matches()
    {
        var page = await Site.Visitor().GetPageAsync("/fr/centres?q=fontevrault");

        Assert.Contains(page.Texts("#results [data-testid=empty] h3"), name => name.Contains("Fontevraud", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Counts_as_many_centres_as_are_current_members()
    {
        var current = (await CentresAsync()).Count(centre => centre.Membership.IsCurrent);

        var page = await Site.Visitor().GetPageAsync("/en/centres");

        Assert.Contains(current.ToString(CultureInfo.InvariantCulture), page.Text("#results-count"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_no_map_can_show_is_counted_beside_it()
    {
        var unplaced = (await CentresAsync()).Count(centre => centre.Membership.IsCurrent && centre.Latitude is null);

        var page = await Site.Visitor().GetPageAsync("/en/centres");
        var french = await Site.Visitor().GetPageAsync("/en/centres?country=fr");

        Assert.Equal(1, unplaced);
        Assert.Contains("1 without a place.", page.Text(".directory__map"), StringComparison.Ordinal);
        Assert.DoesNotContain("without a place", french.Text(".directory__map"), StringComparison.Ordinal);
    }

    /// <summary>The count at an option is the number of centres that choosing it alone in its group leaves.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("heritage=abbey")]
    [InlineData("country=fr&country=be")]
    [InlineData("q=abbaye")]
    [InlineData("membership=former")]
    [InlineData("continent=europe&century=12")]
    public async Task Every_facet_count_tells_the_truth(string query)
    {
        var visitor = Site.Visitor();
        var page = await visitor.GetPageAsync($"/fr/centres?{query}");
        var problems = new List<string>();
        foreach (var option in page.All("form.facets label.facet"))
        {
            var field = option.QuerySelector("input")!;
            var (name, value) = (field.GetAttribute("name")!, field.GetAttribute("value")!);
            var count = int.Parse(option.QuerySelector("span")!.TextContent, CultureInfo.InvariantCulture);
            var others = query
                .Split('&', StringSplitOptions.RemoveEmptyEntries)
                .Where(part => !part.StartsWith($"{name}=", StringComparison.Ordinal));
            var chosen = await visitor.GetPageAsync($"/fr/centres.csv?{string.Join('&', others.Append($"{name}={value}"))}");
            var rows = chosen.Html.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1;
            if (rows != count)
            {
                problems.Add($"{name}={value} promises {count} and leaves {rows}");
            }
        }

        Assert.NotEmpty(page.All("form.facets label.facet"));
        Problems.None(problems);
    }

    [Fact]
    public async Task The_file_holds_the_very_result_of_the_page()
    {
        var visitor = Site.Visitor();
        var pages = new List<string>();
        for (var number = 1; number <= 3; number++)
        {
            pages.AddRange((await visitor.GetPageAsync($"/fr/centres?sort=country&page={number}")).Attributes($"{Names} a", "href"));
        }

        var file = await visitor.GetPageAsync("/fr/centres.csv?sort=country");

        Assert.Equal(
            pages.Distinct(),
            file.Html.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => $"/fr/centres/{row.Split(',')[0]}"));
    }

    private Task<List<Centre>> CentresAsync() => Site.ReadAsync(db => db.Centres.Published().ToListAsync());
}
