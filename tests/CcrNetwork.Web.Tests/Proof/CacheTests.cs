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

        Assert.True(made.Commands > 0);
        Assert.Equal(0, kept.Commands);
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

        Assert.Equal(0, kept.Commands);
        Assert.Equal("", kept.Route);
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

        Assert.True(page.Commands > 0);
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
