using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Proof;

/// <summary>What holds of every page of the portal.</summary>
public sealed class MarkupTests(SeededSite site) : SeededSiteTests(site)
{
    private const int LargestPage = 15 * 1024;

    [Fact]
    public Task Every_page_has_one_heading_of_the_first_level() =>
        OnEveryPage(page => page.All("h1").Count != 1 || page.Text("h1").Length == 0, "has not exactly one h1 with a text");

    [Fact]
    public Task Every_page_has_a_title_a_description_and_the_language_of_its_address() =>
        Check(page => Words(page));

    [Fact]
    public async Task Titles_tell_pages_apart()
    {
        // Pages that hide where their reader has been share a title that says nothing.
        var pages = (await Site.CrawlAsync()).Pages.Where(page => !page.Path.Contains('?') && !page.Has("meta[name=referrer]")).ToList();

        Problems.None(pages
            .GroupBy(page => (page.Document.DocumentElement.GetAttribute("lang"), page.Document.Title))
            .Where(group => group.Count() > 1)
            .Select(group => $"“{group.Key.Title}” is the title of {string.Join(", ", group.Select(page => page.Path))}"));
    }

    [Fact]
    public Task No_id_stands_twice_on_a_page() =>
        Check(
            page => page
                .All("[id]")
                .GroupBy(element => element.Id)
                .Where(group => group.Count() > 1)
                .Select(group => $"has #{group.Key} {group.Count()} times"));

    [Fact]
    public Task Every_image_has_an_alternative_text_and_a_size() =>
        OnEveryPage(page => page.Has("img:not([alt])") || page.Has("img:not([width])"), "has an image without alt or width");

    [Fact]
    public Task Every_field_has_a_label_and_every_label_a_field() => Check(page => Labels(page));

    [Fact]
    public Task Every_reference_between_elements_finds_its_element() => Check(page => References(page));

    [Fact]
    public Task Nothing_is_written_in_the_page_that_the_policy_forbids() => Check(page => Inline(page));

    [Fact]
    public Task Headings_leave_out_no_level() => Check(page => Levels(page));

    [Fact]
    public async Task Canonical_and_language_links_agree_with_each_other()
    {
        var crawl = await Site.CrawlAsync();

        Problems.None(crawl.Pages.Where(page => !page.Has("meta[name=robots]")).SelectMany(page => Alternates(page, crawl)));
    }

    [Fact]
    public async Task Every_page_weighs_at_most_15_kilobytes_compressed() =>
        Problems.None((await Site.CrawlAsync()).Pages
            .Select(page => (page.Path, Size: Compressed(page)))
            .Where(page => page.Size > LargestPage)
            .OrderByDescending(page => page.Size)
            .Select(page => $"{page.Path} weighs {page.Size} bytes"));

    private async Task OnEveryPage(Func<Page, bool> isWrong, string problem) =>
        Problems.None((await Site.CrawlAsync()).Pages.Where(isWrong).Select(page => $"{page.Path} {problem}"));

    private async Task Check(Func<Page, IEnumerable<string>> problemsOf) =>
        Problems.None((await Site.CrawlAsync()).Pages.SelectMany(page => problemsOf(page).Select(problem => $"{page.Path} {problem}")));

    private static IEnumerable<string> Words(Page page)
    {
        if (string.IsNullOrWhiteSpace(page.Document.Title))
        {
            yield return "has no title";
        }

        if (page.Attributes("meta[name=description]", "content") is not [{ Length: > 20 }])
        {
            yield return "has no description worth the name";
        }

        if (page.Document.DocumentElement.GetAttribute("lang") != page.Path[1..3])
        {
            yield return "is in another language than its address";
        }
    }

    private static IEnumerable<string> Labels(Page page)
    {
        foreach (var label in page.All("label"))
        {
            var field = label.GetAttribute("for") is { } id
                ? page.Document.GetElementById(id)
                : label.QuerySelector("input, select, textarea");
            if (field is null)
            {
                yield return $"has a label “{label.TextContent.Trim()}” without a field";
            }
        }

        foreach (var field in page.All("input:not([type=hidden]):not([type=submit]), select, textarea"))
        {
            if (field.Closest("label") is null && !page.Has($"label[for='{field.Id}']") && !field.HasAttribute("aria-label"))
            {
                yield return $"has a field {field.GetAttribute("name")} without a label";
            }
        }
    }

    private static IEnumerable<string> References(Page page)
    {
        foreach (var attribute in (string[])["aria-labelledby", "aria-describedby", "aria-controls"])
        {
            foreach (var id in page.Attributes($"[{attribute}]", attribute).SelectMany(ids => ids.Split(' ')))
            {
                if (page.Document.GetElementById(id) is null)
                {
                    yield return $"{attribute} names #{id}, which is not there";
                }
            }
        }
    }

    private static IEnumerable<string> Inline(Page page)
    {
        foreach (var element in page.All("*"))
        {
            foreach (var attribute in element.Attributes.Where(a => a.Name == "style" || a.Name.StartsWith("on", StringComparison.Ordinal)))
            {
                yield return $"has {attribute.Name} on <{element.LocalName}>";
            }
        }

        if (page.Has("style") || page.Has("script:not([src]):not([type='application/ld+json'])"))
        {
            yield return "has a style or script of its own";
        }
    }

    private static IEnumerable<string> Levels(Page page)
    {
        var before = 0;
        foreach (var heading in page.All("h1, h2, h3, h4, h5, h6"))
        {
            var level = heading.LocalName[1] - '0';
            if (level > before + 1)
            {
                yield return $"goes from h{before} to h{level} “{heading.TextContent.Trim()}”";
            }

            before = level;
        }
    }

    private static IEnumerable<string> Alternates(Page page, Crawl crawl)
    {
        var canonical = PathOf(page.Attributes("link[rel=canonical]", "href").SingleOrDefault());
        var languages = page.All("link[rel=alternate][hreflang]")
            .ToDictionary(link => link.GetAttribute("hreflang")!, link => PathOf(link.GetAttribute("href")));
        if (!languages.Keys.Order().SequenceEqual(["en", "fr", "x-default"]) || languages["x-default"] != languages["fr"])
        {
            yield return $"{page.Path} has the languages {string.Join(", ", languages.Keys)}";
            yield break;
        }

        if (canonical is null || canonical != languages[page.Path[1..3]])
        {
            yield return $"{page.Path} has the canonical address {canonical}, which is not that of its language";
            yield break;
        }

        if (!page.Path.Contains('?') && canonical != page.Path)
        {
            yield return $"{page.Path} says that its address is {canonical}";
        }

        foreach (var other in new[] { languages["fr"]!, languages["en"]! })
        {
            if (!crawl.Answers.TryGetValue(other, out var translation))
            {
                yield return $"{page.Path} names {other}, which no link leads to";
            }
            else if (!translation.Attributes("link[rel=alternate][hreflang]", "href").Any(href => PathOf(href) == canonical))
            {
                yield return $"{other} does not name {canonical} in return";
            }
        }
    }

    private static string? PathOf(string? address) => address is null ? null : new Uri(address).PathAndQuery;

    [SuppressMessage("Performance", "CA1849", Justification = "Compresses in memory.")]
    private static long Compressed(Page page)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            brotli.Write([.. page.Bytes]);
        }

        return compressed.Length;
    }
}
