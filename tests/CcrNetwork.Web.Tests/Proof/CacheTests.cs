using System.IO.Compression;
using System.Net;
using System.Text;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Proof;

/// <summary>A page is made once, kept compressed, and made again when what it shows has changed.</summary>
public sealed class CacheTests(NetworkSite site) : SiteTests(site)
{
    [Fact]
    public async Task A_page_that_the_browser_has_already_is_not_sent_again()
    {
        await GivenAsync(Some.France(), Some.Centre("Villa Rosa"));
        var visitor = Site.Visitor();
        var first = await visitor.GetPageAsync("/fr/centres/villa-rosa");

        var second = await visitor.AskAsync(HttpMethod.Get, "/fr/centres/villa-rosa", ("If-None-Match", first.Headers["ETag"]));
        var other = await visitor.AskAsync(HttpMethod.Get, "/fr/centres/villa-rosa", ("If-None-Match", "W/\"another\""));

        Assert.Equal(HttpStatusCode.NotModified, second.Status);
        Assert.Empty(second.Bytes);
        Assert.Equal(first.Headers["ETag"], second.Headers["ETag"]);
        Assert.Equal(HttpStatusCode.OK, other.Status);
    }

    [Fact]
    public async Task A_page_is_served_from_the_cache_until_its_content_changes()
    {
        await GivenAsync(Some.France(), Some.Centre("Villa Rosa"));
        var visitor = Site.Visitor();

        var made = await visitor.GetPageAsync("/fr/centres/villa-rosa");
        var kept = await visitor.GetPageAsync("/fr/centres/villa-rosa");
        await Site.ChangeAsync(db => db.Centres.Single().Name = "Villa Bianca");
        var madeAgain = await visitor.GetPageAsync("/fr/centres/villa-rosa");

        Assert.NotEmpty(made.Route);
        Assert.Empty(kept.Route);
        Assert.Equal(made.Html, kept.Html);
        Assert.Equal("Villa Bianca", madeAgain.Text("h1"));
        Assert.NotEqual(made.Headers["ETag"], madeAgain.Headers["ETag"]);
    }

    [Fact]
    public async Task A_page_that_shows_nothing_of_what_changed_stays()
    {
        await GivenAsync(Some.France(), Some.Centre("Villa Rosa"), Some.Programme("Odyssée"));
        var visitor = Site.Visitor();
        var made = await visitor.GetPageAsync("/fr/countries/fr");
        Assert.Equal(HttpStatusCode.OK, made.Status);

        await Site.ChangeAsync(db => db.Programmes.Single().Name = "Nora");
        var kept = await visitor.GetPageAsync("/fr/countries/fr");

        Assert.Empty(kept.Route);
    }

    [Theory]
    [InlineData("/fr/residencies/calls/other-call", "Call", false)]
    [InlineData("/fr/residencies/calls/first-call", "Call", true)]
    [InlineData("/fr/residencies/calls", "Call", true)]
    [InlineData("/fr", "Call", true)]
    [InlineData("/fr/residencies/calls/other-call.ics", "Call", false)]
    [InlineData("/fr/cooperation/other-accord", "Protocol", false)]
    [InlineData("/fr/cooperation/first-accord", "Protocol", true)]
    [InlineData("/fr/cooperation", "Protocol", true)]
    [InlineData("/fr/partners/other-house", "Partner", false)]
    [InlineData("/fr/projects/other-project", "Project", false)]
    [InlineData("/fr/pages/other-page", "Page", false)]
    [InlineData("/fr/pages/first-page", "Page", true)]
    [InlineData("/fr/pages/first-page", "Draft", false)]
    [InlineData("/fr/pages/other-page", "Foot", true)]
    [InlineData("/fr/centres", "Foot", true)]
    [InlineData("/fr/centres", "Page", false)]
    public async Task A_change_evicts_the_pages_that_show_the_item_and_no_others(string path, string change, bool isEvicted)
    {
        await GivenAsync(
            Some.Call("First call", -10, 30), Some.Call("Other call", -10, 30), Some.Protocol("First accord"),
            Some.Protocol("Other accord"),
            Some.Partner("First house"), Some.Partner("Other house"), Some.Project("First project"), Some.Project("Other project"),
            Some.TextPage("First page"), Some.TextPage("Other page"), Some.TextPage("Draft page", published: false));
        var visitor = Site.Visitor();
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetPageAsync(path)).Status);

        await Site.ChangeAsync(db =>
        {
            var text = Some.French("Autrement");
            switch (change)
            {
                case "Call": db.Calls.Single(call => call.Slug == "first-call").Summary = text; break;
                case "Protocol": db.Protocols.Single(protocol => protocol.Slug == "first-accord").Summary = text; break;
                case "Partner": db.Partners.Single(partner => partner.Slug == "first-house").Role = text; break;
                case "Project": db.Projects.Single(project => project.Slug == "first-project").Purpose = text; break;
                case "Draft": db.TextPages.Single(page => page.Slug == "draft-page").Body = text; break;
                case "Foot": db.TextPages.Single(page => page.Slug == "first-page").Title = text; break;
                default: db.TextPages.Single(page => page.Slug == "first-page").Body = text; break;
            }
        });

        Assert.Equal(isEvicted, (await visitor.GetPageAsync(path)).Route.Length > 0);
    }

    [Fact]
    public async Task A_withdrawn_item_leaves_the_cache()
    {
        await GivenAsync(Some.France(), Some.Centre("Villa Rosa"));
        var visitor = Site.Visitor();
        await visitor.GetPageAsync("/fr/centres/villa-rosa");
        await visitor.GetPageAsync("/fr/centres");

        await Site.ChangeAsync(db => db.Centres.Single().Archive(NetworkSite.Now.UtcDateTime));

        Assert.Equal(HttpStatusCode.Gone, (await visitor.GetPageAsync("/fr/centres/villa-rosa")).Status);
        Assert.Empty((await visitor.GetPageAsync("/fr/centres")).All("[data-testid=centre]"));
    }

    [Fact]
    public async Task Each_encoding_is_kept_for_itself()
    {
        await GivenAsync(Some.France(), Some.Centre("Villa Rosa"));
        foreach (var round in (string[])["made", "kept"])
        {
            var brotli = await Site.Visitor("br, gzip").GetPageAsync("/fr/centres/villa-rosa");
            var gzip = await Site.Visitor("gzip").GetPageAsync("/fr/centres/villa-rosa");
            var plain = await Site.Visitor().GetPageAsync("/fr/centres/villa-rosa");
            var refused = await Site.Visitor("br;q=0, identity").GetPageAsync("/fr/centres/villa-rosa");

            Assert.Equal(("br", "gzip"), (brotli.Headers["Content-Encoding"], gzip.Headers["Content-Encoding"]));
            Assert.False(plain.Headers.ContainsKey("Content-Encoding"), round);
            Assert.False(refused.Headers.ContainsKey("Content-Encoding"), round);
            Assert.Equal(plain.Html, Inflated(new BrotliStream(new MemoryStream([.. brotli.Bytes]), CompressionMode.Decompress)));
            Assert.Equal(plain.Html, Inflated(new GZipStream(new MemoryStream([.. gzip.Bytes]), CompressionMode.Decompress)));
            Assert.Contains("Accept-Encoding", brotli.Headers["Vary"], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Nothing_that_failed_is_kept()
    {
        var visitor = Site.Visitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetPageAsync("/fr/centres/villa-rosa")).Status);

        await GivenAsync(Some.France(), Some.Centre("Villa Rosa"));

        Assert.Equal(HttpStatusCode.OK, (await visitor.GetPageAsync("/fr/centres/villa-rosa")).Status);
    }

    [Fact]
    public async Task A_request_with_a_cookie_passes_the_cache_by()
    {
        await GivenAsync(Some.France(), Some.Centre("Villa Rosa"));
        var visitor = Site.Visitor();
        await visitor.GetPageAsync("/fr/centres/villa-rosa");

        var page = await visitor.AskAsync(HttpMethod.Get, "/fr/centres/villa-rosa", ("Cookie", "session=1"));

        Assert.NotEmpty(page.Route);
    }

    [Fact]
    public async Task The_languages_of_a_page_are_kept_apart()
    {
        await GivenAsync(Some.France(), Some.Centre("Villa Rosa"));
        var visitor = Site.Visitor();

        Assert.Equal("fr", (await visitor.GetPageAsync("/fr/centres/villa-rosa")).Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal("en", (await visitor.GetPageAsync("/en/centres/villa-rosa")).Document.DocumentElement.GetAttribute("lang"));
    }

    private static string Inflated(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
