using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Proof;

/// <summary>What a page costs when nothing of it is in the cache.</summary>
public sealed class CostTests(SeededSite site, UncachedSite uncached) : SeededSiteTests(site), IClassFixture<UncachedSite>
{
    private const int MostCommands = 6;

    [Fact]
    public async Task Every_page_needs_at_most_six_database_commands()
    {
        var crawl = await Site.CrawlAsync();
        var visitor = uncached.Visitor();
        foreach (var page in crawl.OneOfEachRoute)
        {
            await visitor.GetPageAsync(page.Path);
        }

        var problems = new List<string>();
        foreach (var page in crawl.Answers.Values.Where(page => page.Route.Length > 0 && page.MediaType != "image/png"))
        {
            var answer = await visitor.GetPageAsync(page.Path);
            if (answer.Commands > MostCommands)
            {
                problems.Add($"{page.Path} needs {answer.Commands} commands");
            }
        }

        Problems.None(problems);
    }
}
