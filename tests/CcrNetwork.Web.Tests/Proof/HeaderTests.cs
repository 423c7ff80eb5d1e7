using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Proof;

/// <summary>Every response has its security headers, whatever it is.</summary>
public sealed class HeaderTests(SeededSite site) : SeededSiteTests(site)
{
    private static readonly (string Header, string Part)[] Wanted =
    [
        ("Content-Security-Policy", "default-src 'none'"),
        ("Content-Security-Policy", "frame-ancestors "),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("Permissions-Policy", "geolocation=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "-origin"),
    ];

    private static readonly string[] Unwanted = ["Server", "X-Powered-By", "Set-Cookie"];

    [Fact]
    public async Task Every_page_and_file_carries_them() =>
        Problems.None((await Site.CrawlAsync()).Answers.Values.SelectMany(ProblemsOf));

    [Fact]
    public async Task Only_open_data_and_cards_may_be_read_by_other_sites() =>
        Problems.None((await Site.CrawlAsync()).Answers.Values
            .Where(page => page.Headers["Cross-Origin-Resource-Policy"] == "cross-origin" && page.IsHtml && !IsCard(page))
            .Select(page => page.Path));

    [Fact]
    public async Task Only_cards_may_stand_in_a_frame() =>
        Problems.None((await Site.CrawlAsync()).Answers.Values
            .Where(
                page => page.Headers["Content-Security-Policy"].Contains(
                    "frame-ancestors 'none'", StringComparison.Ordinal) == IsCard(page))
            .Select(page => page.Path));

    [Fact]
    public async Task A_page_from_the_cache_carries_them()
    {
        var visitor = Site.Visitor();
        await visitor.GetPageAsync("/fr/centres");

        Problems.None(ProblemsOf(await visitor.GetPageAsync("/fr/centres")));
    }

    [Theory]
    [InlineData("GET", "/")]
    [InlineData("GET", "/fr/nowhere")]
    [InlineData("GET", "/nowhere.css")]
    [InlineData("POST", "/fr/centres")]
    [InlineData("DELETE", "/fr/centres.csv")]
    [InlineData("HEAD", "/en/centres")]
    [InlineData("OPTIONS", "/en")]
    [InlineData("GET", "/health/live")]
    [InlineData("GET", "/health/ready")]
    [InlineData("GET", "/errors/500")]
    public async Task Refusals_and_errors_carry_them(string verb, string path) =>
        Problems.None(ProblemsOf(await Site.Visitor().AskAsync(new HttpMethod(verb), path)));

    [Fact]
    public async Task Not_modified_carries_them()
    {
        var visitor = Site.Visitor();
        var tag = (await visitor.GetPageAsync("/en/centres")).Headers["ETag"];

        Problems.None(ProblemsOf(await visitor.AskAsync(HttpMethod.Get, "/en/centres", ("If-None-Match", tag))));
    }

    [Fact]
    public async Task Nothing_is_embedded_from_another_site()
    {
        Problems.None((await Site.CrawlAsync()).Pages.SelectMany(page =>
            page.All(
                "script[src], img[src], link[rel=stylesheet], link[rel=preload], link[rel=icon], iframe, use[href], form[action], source, video, audio")
                .Select(element => element.GetAttribute("src") ?? element.GetAttribute("href") ?? element.GetAttribute("action") ?? "")
                .Where(
                    address => !address.StartsWith('/')
                        && !address.StartsWith('#')
                        && !address.StartsWith("data:", StringComparison.Ordinal))
                .Select(address => $"{page.Path} loads “{address}”")));
    }

    private static bool IsCard(Page page) => page.Path.Length > 3 && page.Path[3..].StartsWith("/embed/", StringComparison.Ordinal);

    private static IEnumerable<string> ProblemsOf(Page page)
    {
        foreach (var (header, part) in Wanted)
        {
            if (!page.Headers.GetValueOrDefault(header, "").Contains(part, StringComparison.Ordinal))
            {
                yield return $"{page} lacks {header}: {part}";
            }
        }

        // A form needs the cookie that protects it; no other page sets one.
        foreach (
            var header in Unwanted.Where(page.Headers.ContainsKey).Where(header => header != "Set-Cookie" || !PublicForms.IsForm(page)))
        {
            yield return $"{page} has {header}";
        }
    }
}
