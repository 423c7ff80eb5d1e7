using System.Net;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Projects;

public sealed class ProjectTests(NetworkSite site) : SiteTests(site)
{
    [Fact]
    public async Task Lists_the_latest_first_and_unknown_years_last()
    {
        await GivenAsync(
            Some.Project("Timeless"),
            Some.Project("Older", with: project => project.LastFrom(2014, null)),
            Some.Project("Newer", with: project => project.LastFrom(2020, 2022)),
            Some.Project("Draft", published: false));

        var page = await Site.Visitor().GetPageAsync("/en/projects");

        Assert.Equal(["Newer", "Older", "Timeless"], page.Texts("[data-testid=project] h2"));
        Assert.Equal(["2020–2022", "From 2014"], page.Texts("[data-testid=project] .numeric"));
    }

    [Theory]
    [InlineData("fr", "Pays-Bas")]
    [InlineData("en", "Netherlands")]
    public async Task Shows_who_takes_part_and_links_the_centres_that_have_a_page(string language, string country)
    {
        await GivenAsync(Some.Project("Bridges", with: project =>
        {
            project.Purpose = LocalizedText.Of("Apprendre", "Learning");
            project.Lead = new ProjectParty("Villa Rosa Trust", "FR", "villa-rosa");
            project.Partners = [new ProjectParty("Leiden University", "NL", null), new ProjectParty("The House", "FR", "hidden-house")];
            project.Involve(Some.Centre("Villa Rosa", at: (47.0, 6.0)));
            project.Involve(Some.Centre("Hidden House", published: false, at: (48.0, 6.0)));
        }));

        var page = await Site.Visitor().GetPageAsync($"/{language}/projects/bridges");

        Assert.False(page.Has("[data-testid=years]"));
        Assert.Equal([$"/{language}/centres/villa-rosa"], page.Attributes(".facts a", "href"));
        Assert.Equal([$"Leiden University, {country}", "The House, France"], page.Texts("[data-testid=party]"));
        Assert.Equal(["Villa Rosa"], page.Texts(".card h3"));
        Assert.Equal(["Villa Rosa"], page.Texts(".map title"));
        Assert.Contains("\"@type\":\"Project\"", page.Html);
    }

    [Fact]
    public async Task Tells_its_course_its_documents_and_where_its_partners_are()
    {
        await GivenAsync(Some.Project("Bridges", with: project =>
        {
            project.Steps = [new ProjectStep(PartialDate.Parse("2019-09"), LocalizedText.Of("Début", "It begins"))];
            project.Documents = [new ProjectDocument(LocalizedText.Of("Guide", "The guide"), "https://example.org/guide")];
            project.Dissemination = LocalizedText.Of("Partout", "Everywhere");
            project.Partners = [new ProjectParty("PLATO", "NL", null, "Leiden", 52.16, 4.5), new ProjectParty("Somewhere", null, null)];
        }));

        var page = await Site.Visitor().GetPageAsync("/en/projects/bridges");

        Assert.Equal(["It begins"], page.Texts("[data-testid=step] p"));
        Assert.Equal(["https://example.org/guide"], page.Attributes("[data-testid=document] a", "href"));
        Assert.Contains("Everywhere", page.Text("main"), StringComparison.Ordinal);
        Assert.Equal(["PLATO, Leiden, Netherlands", "Somewhere"], page.Texts("[data-testid=party]"));
        Assert.Equal(["PLATO"], page.Texts(".map title"));
        Assert.Equal(["#partners"], page.Attributes(".map a", "href"));
    }

    [Theory]
    [InlineData("none", HttpStatusCode.NotFound)]
    [InlineData("draft", HttpStatusCode.NotFound)]
    [InlineData("withdrawn", HttpStatusCode.Gone)]
    public async Task Drafts_are_not_found_and_withdrawn_projects_are_gone(string slug, HttpStatusCode status)
    {
        await GivenAsync(Some.Project("Draft", published: false), Some.Project("Withdrawn", archived: true));

        var page = await Site.Visitor().GetPageAsync($"/fr/projects/{slug}");

        Assert.Equal(status, page.Status);
    }

    [Fact]
    public async Task An_empty_list_says_so()
    {
        var page = await Site.Visitor().GetPageAsync("/fr/projects");

        Assert.True(page.Has("[data-testid=empty]"));
    }
}
