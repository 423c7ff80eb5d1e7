using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Tests.Support;
using CsvHelper;

namespace CcrNetwork.Web.Tests.Proof;

/// <summary>What machines read of the portal keeps the standards that they were written for, on every page and in every file.</summary>
public sealed partial class StandardTests(SeededSite site) : SeededSiteTests(site)
{
    private const int MostAddresses = 50_000;
    private const int MostBytes = 50 * 1024 * 1024;

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task Every_description_for_machines_is_JSON_LD_with_a_type_and_whole_addresses()
    {
        var crawl = await Site.CrawlAsync();
        var found = 0;
        var problems = new List<string>();
        foreach (var page in crawl.Pages)
        {
            foreach (var script in page.Document.QuerySelectorAll("script[type='application/ld+json']"))
            {
                found++;
                problems.AddRange(ProblemsInLinkedData(script.TextContent).Select(problem => $"{page.Path}: {problem}"));
            }
        }

        Problems.None(problems);
        Assert.True(found > 100, $"Only {found} descriptions were read.");
    }

    [Theory]
    [InlineData("{\"@type\":\"Event\"}", "context")]
    [InlineData("{\"@context\":\"https://schema.org\",\"name\":\"x\"}", "type")]
    [InlineData("{\"@context\":\"https://schema.org\",\"@type\":\"Event\",\"url\":\"/fr\"}", "url")]
    [InlineData("{\"@context\":\"https://schema.org\",\"@type\":\"Event\",\"startDate\":\"12/05/2026\"}", "startDate")]
    [InlineData("{\"@context\":\"https://schema.org\",\"@type\":\"Event\",\"name\":\"\"}", "empty")]
    [InlineData("{\"@context\":\"https://schema.org\",\"@type\":\"Event\",\"geo\":{\"@type\":\"GeoCoordinates\",\"latitude\":91}}", "latitude")]
    [InlineData("{", "no JSON")]
    public void A_description_that_is_none_is_found(string json, string problem) =>
        Assert.Contains(ProblemsInLinkedData(json), found => found.Contains(problem, StringComparison.Ordinal));

    [Fact]
    public async Task Every_feed_is_Atom_with_lasting_names()
    {
        var feeds = (await Site.CrawlAsync()).Answers.Values.Where(page => page.MediaType == "application/atom+xml").ToList();
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var problems = new List<string>();
        foreach (var file in feeds)
        {
            var feed = XDocument.Parse(file.Html).Root!;
            problems.AddRange(ProblemsInFeed(feed).Select(problem => $"{file.Path}: {problem}"));
            var id = feed.Element(Atom + "id")!.Value;
            if (!names.TryAdd(id, file.Path) && names[id] != file.Path)
            {
                problems.Add($"{file.Path} and {names[id]} have one name.");
            }
        }

        Problems.None(problems);
        Assert.True(feeds.Count >= 6, $"Only {feeds.Count} feeds were read.");
    }

    [Fact]
    public void A_feed_that_is_none_is_found()
    {
        var feed = XElement.Parse(
            "<feed xmlns='http://www.w3.org/2005/Atom'><id>x</id><title>t</title><updated>2026-11-23</updated>"
            + "<entry><id>a</id><title>one</title><updated>2026-01-01T00:00:00Z</updated></entry>"
            + "<entry><id>a</id><title></title><updated>2026-02-01T00:00:00Z</updated><link href='/fr'/></entry></feed>");

        var problems = ProblemsInFeed(feed);

        Assert.All(
            ["2026-11-23", "no author", "has no title", "twice", "“/fr”", "links to itself"],
            part => Assert.Contains(problems, problem => problem.Contains(part, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Every_site_map_keeps_the_limits_and_names_each_page_once()
    {
        var visitor = Site.Visitor();
        var first = await visitor.GetPageAsync("/sitemap.xml");
        var root = XDocument.Parse(first.Html).Root!;
        List<Page> files = root.Name == Map + "sitemapindex"
            ? [.. await Task.WhenAll(root.Descendants(Map + "loc").Select(loc => visitor.GetPageAsync(new Uri(loc.Value).PathAndQuery)))]
            : [first];
        var addresses = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var urls = XDocument.Parse(file.Html).Root!.Elements(Map + "url").ToList();
            Assert.InRange(urls.Count, 1, MostAddresses);
            Assert.InRange(file.Bytes.Count, 1, MostBytes);
            foreach (var url in urls)
            {
                var address = url.Element(Map + "loc")!.Value;
                Assert.True(addresses.Add(address), $"{address} is there twice.");
                Assert.True(Uri.TryCreate(address, UriKind.Absolute, out var whole) && whole.AbsoluteUri == address, address);
                Assert.InRange(address.Length, 1, 2047);
                if (url.Element(Map + "lastmod") is { } day)
                {
                    Assert.True(IsInstant(day.Value) || IsDay(day.Value), day.Value);
                }

                Assert.Contains(url.Elements(), element => element.Name.LocalName == "link" && element.Attribute("hreflang") is not null);
            }
        }

        Assert.True(addresses.Count > 200, $"Only {addresses.Count} addresses were read.");
    }

    [Fact]
    public async Task Every_map_file_is_GeoJSON_on_the_earth()
    {
        var files = (await Site.CrawlAsync()).Answers.Values.Where(page => page.MediaType == "application/geo+json").ToList();
        Assert.NotEmpty(files);
        var problems = new List<string>();
        foreach (var file in files)
        {
            using var json = JsonDocument.Parse(file.Html);
            Assert.Equal("FeatureCollection", json.RootElement.GetProperty("type").GetString());
            var ids = new HashSet<string>(StringComparer.Ordinal);
            foreach (var feature in json.RootElement.GetProperty("features").EnumerateArray())
            {
                var geometry = feature.GetProperty("geometry");
                double[] at = [.. geometry.GetProperty("coordinates").EnumerateArray().Select(number => number.GetDouble())];
                if (feature.GetProperty("type").GetString() != "Feature" || geometry.GetProperty("type").GetString() != "Point"
                    || at is not [>= -180 and <= 180, >= -90 and <= 90]
                    || feature.GetProperty("properties").ValueKind != JsonValueKind.Object)
                {
                    problems.Add($"{file.Path}: {feature.GetRawText()}");
                }

                if (feature.TryGetProperty("id", out var id) && !ids.Add(id.ToString()))
                {
                    problems.Add($"{file.Path}: {id} is there twice.");
                }
            }
        }

        Problems.None(problems);
    }

    /// <summary>A table for programs has as many cells in each line as it has names, and no name twice.</summary>
    [Fact]
    public async Task Every_table_has_one_shape()
    {
        var files = (await Site.CrawlAsync()).Answers.Values.Where(page => page.MediaType == "text/csv").ToList();
        var problems = new List<string>();
        foreach (var file in files)
        {
            using var parser = new CsvParser(new StringReader(file.Html.TrimStart('\uFEFF')), CultureInfo.InvariantCulture);
            Assert.True(parser.Read(), file.Path);
            var names = parser.Record!;
            problems.AddRange(names
                .GroupBy(name => name)
                .Where(same => same.Count() > 1)
                .Select(same => $"{file.Path}: {same.Key} is there twice."));
            while (parser.Read())
            {
                if (parser.Record!.Length != names.Length)
                {
                    problems.Add($"{file.Path}, line {parser.RawRow}: {parser.Record.Length} cells of {names.Length}.");
                }
            }
        }

        Problems.None(problems);
        Assert.True(files.Count >= SiteLanguages.All.Count, $"Only {files.Count} tables were read.");
    }

    private static List<string> ProblemsInLinkedData(string text)
    {
        var problems = new List<string>();
        try
        {
            using var json = JsonDocument.Parse(text);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("@context", out _))
            {
                problems.Add("It names no context.");
                return problems;
            }

            if (!root.TryGetProperty("@type", out _) && !root.TryGetProperty("@graph", out _))
            {
                problems.Add("It names no type.");
            }

            Walk(root, "", problems);
        }
        catch (JsonException exception)
        {
            problems.Add($"It is no JSON: {exception.Message}");
        }

        return problems;
    }

    private static void Walk(JsonElement element, string name, List<string> problems)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject())
                {
                    Walk(property.Value, property.Name, problems);
                }

                break;
            case JsonValueKind.Array:
                foreach (var one in element.EnumerateArray())
                {
                    Walk(one, name, problems);
                }

                break;
            case JsonValueKind.String:
                var text = element.GetString()!;
                if (text.Length == 0)
                {
                    problems.Add($"{name} is empty.");
                }
                else if (name is "url" or "@id" or "sameAs" or "image" or "logo" or "item" or "contentUrl" or "downloadUrl"
                    && !(Uri.TryCreate(text, UriKind.Absolute, out var whole) && !whole.IsFile))
                {
                    problems.Add($"{name} is “{text}”, which is no whole address.");
                }
                else if (name.EndsWith("Date", StringComparison.Ordinal) || name is "dateModified" or "datePublished" or "validThrough")
                {
                    if (!IsInstant(text) && !IsDay(text) && !PartOfDay().IsMatch(text))
                    {
                        problems.Add($"{name} is “{text}”, which is no instant.");
                    }
                }

                break;
            case JsonValueKind.Number when name is "latitude" or "longitude":
                if (Math.Abs(element.GetDouble()) > (name == "latitude" ? 90 : 180))
                {
                    problems.Add($"{name} is {element.GetRawText()}.");
                }

                break;
            case JsonValueKind.Null:
                problems.Add($"{name} is null, which says nothing.");
                break;
        }
    }

    private static List<string> ProblemsInFeed(XElement feed)
    {
        var problems = new List<string>();
        foreach (var part in feed.Elements(Atom + "entry").Prepend(feed))
        {
            var id = part.Element(Atom + "id")?.Value;
            if (string.IsNullOrWhiteSpace(id) || string.IsNullOrWhiteSpace(part.Element(Atom + "title")?.Value))
            {
                problems.Add($"{id} has no title or no name.");
            }

            if (part.Element(Atom + "updated")?.Value is not { } updated || !IsInstant(updated))
            {
                problems.Add($"{id} was updated at “{part.Element(Atom + "updated")?.Value}”.");
            }

            problems.AddRange(part.Elements(Atom + "link")
                .Select(link => link.Attribute("href")?.Value)
                .Where(href => !Uri.TryCreate(href, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
                .Select(href => $"{id} links to “{href}”."));
        }

        var entries = feed.Elements(Atom + "entry").ToList();
        if (feed.Element(Atom + "author") is null && entries.Any(entry => entry.Element(Atom + "author") is null))
        {
            problems.Add("It has no author.");
        }

        if (feed.Elements(Atom + "link").All(link => link.Attribute("rel")?.Value != "self"))
        {
            problems.Add("It nowhere links to itself.");
        }

        problems.AddRange(entries
            .GroupBy(entry => entry.Element(Atom + "id")?.Value)
            .Where(same => same.Count() > 1)
            .Select(same => $"{same.Key} is there twice."));
        return problems;
    }

    private static bool IsInstant(string text) =>
        Instant().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$")]
    private static partial Regex Instant();

    [GeneratedRegex(@"^\d{4}(-\d\d)?$")]
    private static partial Regex PartOfDay();
}
