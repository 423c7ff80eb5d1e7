using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Content;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Network;

public sealed class SeededNetworkTests(SeededSite site) : SeededSiteTests(site)
{
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Counts_as_many_centres_as_the_directory_lists(string language)
    {
        var visitor = Site.Visitor();

        var network = await visitor.GetPageAsync($"/{language}/network");
        var directory = await visitor.GetPageAsync($"/{language}/centres");

        Assert.StartsWith($"{network.Text("[data-testid=centre-count]")} ", directory.Text("#results-count"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Counts_the_same_everywhere_beside_the_figure_of_the_association(string language)
    {
        var visitor = Site.Visitor();
        var home = await visitor.GetPageAsync($"/{language}");
        var network = await visitor.GetPageAsync($"/{language}/network");
        var countries = await visitor.GetPageAsync($"/{language}/countries");
        var (centres, lands) = (home.Text("[data-testid=centre-count]"), home.Text("[data-testid=country-count]"));

        Assert.Equal((centres, lands), (network.Text("[data-testid=centre-count]"), network.Text("[data-testid=country-count]")));
        Assert.Contains($"{centres} centres", countries.Text("figcaption"), StringComparison.Ordinal);
        Assert.Equal("45", home.Texts(".figures dd")[2]);
        Assert.Equal("45", network.Texts(".figures dd")[2]);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Figures_lead_to_a_page_that_gives_each_its_file_or_source(string language)
    {
        var visitor = Site.Visitor();
        var figures = await visitor.GetPageAsync($"/{language}/network/figures");
        var home = await visitor.GetPageAsync($"/{language}");

        Assert.True(home.Has($"a[href='/{language}/network/figures']"));
        Assert.Equal(home.Text("[data-testid=centre-count]"), figures.Text("[data-testid=centre-count]"));
        Assert.NotEmpty(figures.All("[data-testid=figure]"));
        Assert.All(figures.All("tbody tr"), row => Assert.NotNull(row.QuerySelector("td:last-child a")));
    }

    [Fact]
    public async Task States_every_mission_criterion_and_kind_of_membership()
    {
        var stated = await Site.ReadAsync(db => db.Statements
            .Published().Where(s => s.Kind != StatementKind.LabelCriterion).Select(s => s.Text).ToListAsync());

        var page = await Site.Visitor().GetPageAsync("/en/network");

        var text = page.Text("main");
        Assert.NotEmpty(stated);
        Assert.All(stated, statement => Assert.Contains(statement.In("en").Text, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Tells_its_history_from_1972_on_in_order_with_sources()
    {
        var page = await Site.Visitor().GetPageAsync("/fr/network/history");

        var days = page.Attributes("[data-testid=event] time", "datetime");
        Assert.Equal("1972", days[0]);
        Assert.Equal(days.Order(StringComparer.Ordinal), days);
        Assert.NotEmpty(page.All("details.sources a[rel~=external]"));
        Assert.False(page.Has("details.sources[open]"));
    }

    [Fact]
    public async Task Marks_the_title_of_a_work_in_another_language()
    {
        var page = await Site.Visitor().GetPageAsync("/en/network/publications");

        Assert.Contains("Carnets de résidence", page.Texts("h2 [lang=fr]"));
    }

    [Fact]
    public async Task Describes_the_association_to_machines()
    {
        var page = await Site.Visitor().GetPageAsync("/fr/network");

        var data = page.One("script[type='application/ld+json']").TextContent;
        Assert.Contains("\"@type\":\"Organization\"", data, StringComparison.Ordinal);
        Assert.Contains("1973-01", data, StringComparison.Ordinal);
    }
}
