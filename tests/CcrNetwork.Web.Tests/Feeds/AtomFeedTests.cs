using System.Xml.Linq;
using CcrNetwork.Web.Infrastructure.Feeds;

namespace CcrNetwork.Web.Tests.Feeds;

/// <summary>Read back by a parser that knows nothing of feeds.</summary>
public sealed class AtomFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly DateTime Monday = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);
    private static readonly FeedHead Head = new(
        "Actualités", "fr", "https://portal.example.org/fr/news", "https://portal.example.org/fr/news.atom");

    [Fact]
    public void An_entry_says_what_it_is_where_it_is_and_when_it_changed()
    {
        var feed = Read(
            new FeedEntry("news-12", "Cœur <b> & âme", "https://portal.example.org/fr/news/coeur", Monday, Monday.AddDays(-1), "Résumé") { Html = "<p>Tout</p>" });

        var entry = Assert.Single(feed.Elements(Atom + "entry"));
        Assert.Equal("tag:portal.example.org,2026:news-12.fr", entry.Element(Atom + "id")?.Value);
        Assert.Equal("Cœur <b> & âme", entry.Element(Atom + "title")?.Value);
        Assert.Equal("https://portal.example.org/fr/news/coeur", entry.Element(Atom + "link")?.Attribute("href")?.Value);
        Assert.Equal(
            Monday,
            DateTimeOffset.Parse(entry.Element(Atom + "updated")!.Value, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime);
        Assert.Equal("html", entry.Element(Atom + "content")?.Attribute("type")?.Value);
        Assert.Equal("<p>Tout</p>", entry.Element(Atom + "content")?.Value);
    }

    [Fact]
    public void The_feed_names_itself_its_page_and_its_last_change()
    {
        var feed = Read(
            new FeedEntry("a-1", "A", "https://portal.example.org/a", Monday, null, null),
            new FeedEntry("a-2", "B", "https://portal.example.org/b", Monday.AddDays(2), null, null));

        Assert.Equal("fr", feed.Attribute(XNamespace.Xml + "lang")?.Value);
        Assert.Equal(Head.FeedUrl, feed.Element(Atom + "id")?.Value);
        Assert.Equal(
            Monday.AddDays(2),
            DateTimeOffset.Parse(feed.Element(Atom + "updated")!.Value, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime);
        Assert.Equal(
            [("self", Head.FeedUrl), ("alternate", Head.PageUrl)],
            feed.Elements(Atom + "link").Select(link => (link.Attribute("rel")!.Value, link.Attribute("href")!.Value)));
    }

    [Fact]
    public void An_empty_feed_is_a_feed() => Assert.Empty(Read().Elements(Atom + "entry"));

    [Theory]
    [InlineData("a\u0000b\u0008c\uFFFFd", "abcd")]
    [InlineData("clef \U0001D11E", "clef \U0001D11E")]
    public void Characters_that_XML_cannot_write_are_left_out(string title, string written) =>
        Assert.Equal(
            written,
            Read(new FeedEntry("a-1", title, "https://portal.example.org/a", Monday, null, title))
                .Element(Atom + "entry")?
                .Element(Atom + "title")?.Value);

    [Fact]
    public void A_text_in_another_language_says_so() =>
        Assert.Equal(
            "en",
            Read(new FeedEntry("a-1", "Salt", "https://portal.example.org/a", Monday, null, null) { Language = "en" })
                .Element(Atom + "entry")?.Attribute(XNamespace.Xml + "lang")?.Value);

    private static XElement Read(params FeedEntry[] entries)
    {
        using var stream = new MemoryStream(AtomFeed.Write(Head, entries));
        return XDocument.Load(stream).Root!;
    }
}
