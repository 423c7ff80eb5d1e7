using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Published;
using CcrNetwork.Web.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Published;

/// <summary>What holds for every kind of content that is declared, and that a declaration alone is enough.</summary>
public sealed class PublishedKindTests(SeededSite site) : SeededSiteTests(site)
{
    private static readonly Texts Texts = new();
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private PublishedKinds Kinds => Site.Services.GetRequiredService<PublishedKinds>();

    [Fact]
    public void Names_places_and_addresses_are_each_kind_s_own() => Problems.None(
        Twice(kind => kind.Name)
            .Concat(Twice(kind => kind.Order))
            .Concat(Twice(kind => kind.Address))
            .Concat(Twice(kind => kind.ItemType)));

    [Fact]
    public void Every_text_of_a_declaration_lies_in_its_folder() => Problems.None(
        from kind in Kinds.All
        from key in KeysOf(kind)
        from language in SiteLanguages.All
        where !Texts.All(language.Code).ContainsKey(key)
        select $"{language.Code} {key}");

    /// <summary>The two declarations of a kind meet: staff is led where readers are.</summary>
    [Fact]
    public void What_staff_edits_and_what_is_published_lie_at_one_address()
    {
        var edited = Site.Services.GetRequiredService<ContentKinds>().All.ToDictionary(kind => kind.ItemType);

        Problems.None(edited.Values
            .Where(kind => kind.HasPages && Kinds.All.All(published => published.ItemType != kind.ItemType))
            .Select(kind => $"{kind.Name} has pages and is not published"));
        Problems.None(Kinds.All.SelectMany(published => AddressFaults(published, edited.GetValueOrDefault(published.ItemType))));
    }

    [Fact]
    public async Task Every_list_opens_and_is_linked_from_the_foot_where_it_says_so()
    {
        var foot = (await Site.Visitor().GetPageAsync("/fr/label")).Attributes(".site-foot a", "href");
        foreach (var kind in Kinds.All.Where(kind => kind.List is not null))
        {
            Assert.Equal(HttpStatusCode.OK, (await Site.Visitor().GetPageAsync($"/fr{kind.Address}")).Status);
            Assert.Equal(kind.Foot is not null, foot.Contains($"/fr{kind.Address}"));
        }
    }

    [Fact]
    public async Task Every_declared_feed_answers_at_the_address_of_its_list_and_is_named_there_and_in_the_open_data()
    {
        var visitor = Site.Visitor();
        var data = (await visitor.GetPageAsync("/en/data")).Attributes("[data-testid=list] a", "href");
        var feeds = Kinds.All.Where(kind => kind.Feed is not null).ToList();
        foreach (var kind in feeds)
        {
            var path = $"/en{kind.Address}.atom";
            var feed = await visitor.GetPageAsync(path);
            var list = await visitor.GetPageAsync($"/en{kind.Address}");

            Assert.Equal("application/atom+xml", feed.MediaType);
            Assert.Equal(Texts.In("en", kind.Feed!.Title), XDocument.Parse(feed.Html).Root!.Element(Atom + "title")!.Value);
            Assert.Equal([path], list.Attributes("link[type='application/atom+xml']", "href"));
            Assert.Contains(path, data);
        }

        Assert.Equal(6, feeds.Count);
    }

    [Fact]
    public async Task Every_list_of_the_open_data_is_described_and_holds_what_everybody_may_see()
    {
        var description = JsonDocument.Parse(
            (await Site.Visitor().GetPageAsync("/api/v1/openapi.json")).Html).RootElement.GetProperty("paths");
        foreach (var kind in Kinds.OpenData)
        {
            var count = await Site.ReadAsync(db => kind.OpenRows(db, NetworkSite.Now).CountAsync());
            var list = JsonDocument.Parse((await Site.Visitor().GetPageAsync($"/api/v1/{kind.ApiPath}?pageSize=1")).Html).RootElement;

            Assert.Equal(count, list.GetProperty("total").GetInt32());
            Assert.True(description.TryGetProperty($"/api/v1/{kind.ApiPath}", out _), kind.ApiPath);
        }
    }

    [Fact]
    public async Task Every_page_of_an_item_is_what_its_kind_says_in_the_words_of_schema_org()
    {
        foreach (var kind in Kinds.WithPages)
        {
            var slug = await Site.ReadAsync(
                db => kind.Rows(db, NetworkSite.Now).OrderBy(row => row.Slug).Select(row => row.Slug).FirstAsync());
            var page = await Site.Visitor().GetPageAsync($"/en{kind.PathOf(slug)}");
            var types = JsonDocument.Parse(page.One("script[type='application/ld+json']").TextContent).RootElement
                .GetProperty("@graph")
                .EnumerateArray()
                .SelectMany(item => TypesOf(item)).Where(type => type != "BreadcrumbList").ToList();

            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.True(
                kind.LinkedDataTypes.Count == 0 ? types.Count == 0 : kind.LinkedDataTypes.Intersect(types).Any(),
                $"{page}: {string.Join(' ', types)}");
        }
    }

    [Fact]
    public async Task Every_entry_of_the_search_leads_to_a_page_that_has_its_place()
    {
        var visitor = Site.Visitor();
        foreach (var kind in Kinds.All.Where(kind => !kind.HasPages))
        {
            var page = await visitor.GetPageAsync($"/fr{kind.Address}");
            var slugs = await Site.ReadAsync(db => kind.Rows(db, NetworkSite.Now).Select(row => row.Slug).ToListAsync());

            Problems.None(slugs.Where(slug => page.Document.GetElementById(slug) is null).Select(slug => $"{kind.Address} has no #{slug}"));
        }
    }

    /// <summary>The control of all that loops: a kind that no other code knows is in every list of all kinds.</summary>
    [Fact]
    public async Task A_declaration_alone_brings_a_kind_into_foot_search_site_map_and_open_data()
    {
        await using var seeded = new UncachedSite();
        await using var site = seeded.WithWebHostBuilder(
            host => host.ConfigureTestServices(services => services.AddSingleton<PublishedKind>(new Imagined())));
        var visitor = site.CreateClient();
        var slug = await seeded.ReadAsync(
            db => db.Statements.Published().OrderBy(statement => statement.Id).Select(statement => statement.Slug).FirstAsync());

        Assert.Contains("/fr/imagined", (await visitor.GetPageAsync("/fr")).Attributes(".site-foot a", "href"));
        Assert.Contains($"/fr/imagined/{slug}", (await visitor.GetPageAsync("/fr/search?q=xylographe")).Attributes("main a", "href"));
        Assert.Contains($"/en/imagined/{slug}<", (await visitor.GetPageAsync("/sitemap.xml")).Html, StringComparison.Ordinal);
        Assert.Contains("/api/v1/imagined-things", (await visitor.GetPageAsync("/en/data")).Attributes("[data-testid=list] a", "href"));
        Assert.Contains("#imagined-things", (await visitor.GetPageAsync("/data/catalogue.jsonld")).Html, StringComparison.Ordinal);
    }

    private IEnumerable<string> Twice<TKey>(Func<PublishedKind, TKey> key) =>
        Kinds.All
            .GroupBy(key)
            .Where(group => group.Count() > 1)
            .Select(group => $"{group.Key}: {string.Join(", ", group.Select(kind => kind.Name))}");

    private static IEnumerable<string> KeysOf(PublishedKind kind)
    {
        yield return kind.Text();
        if (kind.Foot is not null)
        {
            yield return kind.Text("Foot");
        }

        if (kind.IsOpenData)
        {
            yield return kind.Text("Data");
            yield return kind.Text("About");
        }

        if (kind.List is { } list)
        {
            yield return list.Title;
            yield return list.Lead;
        }

        if (kind.Feed is { } feed)
        {
            yield return feed.Title;
        }
    }

    private static IEnumerable<string> AddressFaults(PublishedKind published, ContentKind? edited)
    {
        var path = published.PathOf("a-slug").Split('#')[0];
        if (edited is null)
        {
            yield return $"{published.Name} is edited by nobody";
        }
        else if (edited.HasPages != published.HasPages || edited.PublicPath("a-slug") != path)
        {
            yield return $"{published.Name}: {edited.PublicPath("a-slug")} and {path}";
        }
    }

    private static IEnumerable<string> TypesOf(JsonElement item) => item.GetProperty("@type") is { ValueKind: JsonValueKind.Array } types
        ? types.EnumerateArray().Select(type => type.GetString()!)
        : [item.GetProperty("@type").GetString()!];

    private sealed class Imagined : PublishedKind<Statement>
    {
        public override string Name => "ImaginedThings";

        public override int Order => 1000;

        public override string Address => "/imagined";

        public override FootSection? Foot => FootSection.Explore;

        public override bool IsOpenData => true;

        public override string Text(string part = "") => "News.Title";

        public override Task<IReadOnlyList<SearchEntry>> SearchEntriesAsync(SearchReading reading, CancellationToken cancellationToken) =>
            SearchReading.EntriesAsync(
                Visible(reading.Db, reading.Now).OrderBy(statement => statement.Id).Select(statement => statement.Slug),
                slug => new SearchEntry(PathOf(slug), LocalizedText.Of("Xylographe", "Xylographer"), null),
                cancellationToken);
    }
}
