using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Search;

/// <summary>The site search answers what people type, and leads on when it cannot.</summary>
public sealed partial class SiteSearchTests(SeededSite site) : SeededSiteTests(site)
{
    private const int FewestQueries = 150;
    private const double LeastShare = 0.95;
    private const int First = 3;

    private static readonly string[] WaysOn = ["/en/centres", "/en/countries", "/en/residencies", "/en/contact"];

    [Fact]
    public async Task Nearly_all_that_people_type_is_answered_in_the_first_three_results()
    {
        var queries = GoldenQueries();
        var misses = new List<string>();
        foreach (var (language, query, expected) in queries)
        {
            var page = await Site.Visitor().GetPageAsync($"/{language}/search?q={Uri.EscapeDataString(query)}");
            var first = page
                .Attributes("[data-testid=group] h3 a, [data-testid=empty] h3 a, [data-testid=near] a", "href")
                .Take(First)
                .Select(path => path[3..])
                .ToList();
            if (!first.Intersect(expected).Any())
            {
                misses.Add($"{language} “{query}” gives {string.Join(", ", first)} instead of {string.Join(" or ", expected)}");
            }
        }

        Assert.True(
            queries.Count >= FewestQueries
                && queries.Count(q => q.Language == "fr") > queries.Count / 3
                && queries.Count(q => q.Language == "en") > queries.Count / 3);
        var share = 1 - (double)misses.Count / queries.Count;
        Assert.True(share >= LeastShare, $"Only {share:P1} of {queries.Count}:\n{string.Join('\n', misses)}");
    }

    [Fact]
    public async Task Every_page_that_a_golden_query_names_exists()
    {
        var answers = (await Site.CrawlAsync()).Answers;

        Problems.None(GoldenQueries().SelectMany(query => query.Expected.Select(path => $"/{query.Language}{path.Split('#')[0]}"))
            .Distinct().Where(path => !answers.TryGetValue(path, out var page) || (int)page.Status != 200));
    }

    [Theory]
    [InlineData("en", "africa")]
    [InlineData("fr", "Afrique")]
    public async Task A_continent_finds_all_its_centres(string language, string query)
    {
        var found = (await Site.Visitor().GetPageAsync($"/{language}/search?q={query}")).Attributes("[data-testid=centre] a", "href");

        Assert.Contains($"/{language}/centres/ccri-john-smith-ouidah", found);
        Assert.Contains($"/{language}/centres/centre-culturel-international-de-hammamet", found);
    }

    [Theory]
    [InlineData("jardin", "jardins")]
    [InlineData("château", "châteaux")]
    [InlineData("abbey", "abbeys")]
    [InlineData("residency", "residencies")]
    [InlineData("festival", "festivaux")]
    public async Task Singular_and_plural_find_the_same(string one, string many) =>
        Assert.Equal(
            (await Site.Visitor().GetPageAsync($"/fr/centres?q={one}")).Texts("#results-count"),
            (await Site.Visitor().GetPageAsync($"/fr/centres?q={many}")).Texts("#results-count"));

    [Fact]
    public async Task An_excerpt_is_about_thirty_words_around_what_was_sought()
    {
        foreach (var query in new[] { "Chine", "résidence", "label", "préfet", "coopération", "musique" })
        {
            var page = await Site.Visitor().GetPageAsync($"/fr/search?q={query}");
            var excerpts = page.Texts("[data-testid=excerpt]");

            Assert.NotEmpty(excerpts);
            Assert.All(excerpts, excerpt =>
            {
                Assert.InRange(excerpt.Split(' ').Length, 1, 32);
                Assert.DoesNotMatch(DoubledStop(), excerpt);
            });
            Assert.True(page.Has("[data-testid=excerpt] mark"), $"“{query}” is marked nowhere.");
        }
    }

    [Fact]
    public async Task Every_result_is_called_by_words()
    {
        var page = await Site.Visitor().GetPageAsync("/fr/search?q=décret");

        Assert.Contains("11 février 2020 · Le label", page.Texts("[data-testid=result] h3").Select(title => title.Replace('\u00A0', ' ')));
        Assert.DoesNotContain(page.Texts("[data-testid=result] h3"), title => MachineDate().IsMatch(title));
    }

    [Fact]
    public async Task A_search_without_result_leads_on()
    {
        var misspelt = await Site.Visitor().GetPageAsync("/en/search?q=hospitlafield");
        var nonsense = await Site.Visitor().GetPageAsync("/en/search?q=zzzzqx");

        Assert.Contains("/en/centres/hospitalfield", misspelt.Attributes("[data-testid=empty] [data-testid=centre] a", "href"));
        Assert.Equal(WaysOn, nonsense.Attributes("[data-testid=ways-on] a", "href"));
    }

    [Fact]
    public async Task An_address_of_a_centre_that_is_nearly_right_is_told_what_it_may_have_meant()
    {
        var page = await Site.Visitor().GetPageAsync("/fr/centres/abbaye-royale-de-fontevrault");

        Assert.Equal(System.Net.HttpStatusCode.NotFound, page.Status);
        Assert.Contains("/fr/centres/abbaye-royale-de-fontevraud", page.Attributes("[data-testid=near] a", "href"));
        Assert.False((await Site.Visitor().GetPageAsync("/fr/centres/qqqqqqqq")).Has("[data-testid=near]"));
        Assert.False((await Site.Visitor().GetPageAsync("/fr/nowhere")).Has("[data-testid=near]"));
    }

    [Fact]
    public async Task Where_no_page_holds_all_the_words_those_that_hold_most_are_shown_and_said_to()
    {
        var page = await Site.Visitor().GetPageAsync("/en/search?q=noirlac+submarine");

        Assert.StartsWith("No page holds all of these words", page.Text("[role=status]"), StringComparison.Ordinal);
        Assert.Equal("/en/centres/abbaye-de-noirlac", page.Attributes("[data-testid=group] h3 a", "href")[0]);
    }

    private static List<(string Language, string Query, string[] Expected)> GoldenQueries([CallerFilePath] string here = "") =>
        [.. File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "golden-queries.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(';', StringSplitOptions.TrimEntries))
            .Select(cells => (cells[0], cells[1], cells[2].Split(',', StringSplitOptions.TrimEntries)))];

    [GeneratedRegex(@"[.?!…:] ?[.?!]\s|\.\.")]
    private static partial Regex DoubledStop();

    [GeneratedRegex(@"^\d{4}-\d{2}")]
    private static partial Regex MachineDate();
}
