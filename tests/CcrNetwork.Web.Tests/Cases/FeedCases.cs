using System.Globalization;
using System.Text;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Web.Areas.Admin.FundingImport;

namespace CcrNetwork.Web.Tests.Cases;

/// <summary>Feeds as other people's servers write them.</summary>
public sealed class FeedCases
{
    private static readonly Uri Address = new("https://funder.example/flux/rss.xml");

    [Theory]
    [InlineData("windows-1252.xml", "Appel « résidences » – l’été à l’abbaye, 5 000 €", "https://example.org/appel/w1252")]
    [InlineData("windows-1251.xml", "Конкурс проектов", "https://example.org/appel/w1251")]
    [InlineData("iso-8859-15.xml", "Aide à la création, 5 000 €", "https://example.org/appel/i15")]
    [InlineData("gb2312.xml", "文化遗产 项目 征集", "https://example.org/appel/gb")]
    [InlineData("rss-1.0-rdf.xml", "Appel en RSS 1.0", "https://example.org/appel/rdf1")]
    [InlineData("blank-line-first.xml", "Appel après une ligne vide", "https://example.org/appel/ws")]
    [InlineData("rss-relative-link.xml", "Appel au lien relatif", "https://example.org/fr/appels/relatif")]
    [InlineData("title-with-less-than.xml", "Budget < 60 000 € et > 20 000 €", "https://example.org/appel/c2")]
    [InlineData("query-without-value.xml", "Adresse à clef seule", "https://example.org/appel.php?4512")]
    public void Each_gives_its_one_call_as_it_was_written(string file, string title, string address)
    {
        var entry = Assert.Single(FeedReader.Parse(CaseFile.Read($"feeds/{file}"), Address)!).Entry!;

        Assert.Equal((Spaces(title), address), (Spaces(entry.Title), entry.SourceUrl));
    }

    [Fact]
    public void Three_ways_to_write_a_day_are_one_day() =>
        Assert.Equal(
            Enumerable.Repeat<DateOnly?>(new DateOnly(2026, 10, 3), 3),
            FeedReader.Parse(CaseFile.Read("feeds/dates.xml"))!.Select(line => line.Entry!.PublishedOn));

    [Fact]
    public void The_day_and_the_text_of_RDF_are_read()
    {
        var entry = FeedReader.Parse(CaseFile.Read("feeds/rss-1.0-rdf.xml"))![0].Entry!;
        Assert.Equal(("Texte de l’appel.", new DateOnly(2026, 10, 3)), (entry.Summary, entry.PublishedOn));
    }

    [Fact]
    public void A_text_in_content_encoded_is_the_summary() =>
        Assert.Equal("Texte complet de l’appel.", FeedReader.Parse(CaseFile.Read("feeds/content-encoded.xml"))![0].Entry!.Summary);

    [Fact]
    public void A_long_summary_ends_beside_a_whole_character()
    {
        for (var length = FoundCall.SummaryMaxLength - 4; length < FoundCall.SummaryMaxLength + 2; length++)
        {
            var found = new FoundCall(
                "hash", new FoundEntry("Un appel", "https://example.org/") { Summary = new string('a', length) + "👩\u200D👩\u200D👧 suite" },
                "", DateTime.UnixEpoch);
            Assert.True(found.Summary!.Length <= FoundCall.SummaryMaxLength);
            Assert.Equal(found.Summary, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(found.Summary)));
            Assert.DoesNotMatch("\u200D…$", found.Summary);
        }
    }

    /// <summary>What is told, and by whom: the mark at the beginning outweighs the server, the server the file.</summary>
    [Theory]
    [InlineData("windows-1252", null, "windows-1252")]
    [InlineData("windows-1252", "windows-1252", null)]
    [InlineData("windows-1252", null, null)]
    [InlineData("windows-1252", "no-such-encoding", "iso-8859-1")]
    [InlineData("utf-8", "iso-8859-1", "utf-8")]
    [InlineData("utf-8", null, "utf-16")]
    [InlineData("utf-8", null, null)]
    [InlineData("utf-16", null, "utf-8")]
    [InlineData("utf-16BE", null, null)]
    [InlineData("utf-16", null, "utf-16")]
    [InlineData("iso-8859-15", "ISO-8859-15", null)]
    [InlineData("macintosh", null, "macintosh")]
    public void Its_letters_are_read_whatever_names_the_encoding(string written, string? header, string? declared)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(written);
        var declaration = declared is null ? "" : $"<?xml version=\"1.0\" encoding=\"{declared}\"?>";
        var text =
            $"{declaration}<rss version=\"2.0\"><channel><item><title>Été à l’abbaye</title><link>https://example.org/a</link></item></channel></rss>".Replace('’', written.StartsWith("iso", StringComparison.Ordinal) ? '\'' : '’');

        foreach (var mark in written.StartsWith("utf", StringComparison.Ordinal) ? new[] { true, false } : [false])
        {
            var entry = FeedReader.Parse([.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)], charset: header)![0].Entry!;
            Assert.Equal("Été à l’abbaye", entry.Title.Replace('\'', '’'));
        }
    }

    [Theory]
    [InlineData(
        "<rss version=\"0.91\"><channel><link>https://example.org/</link><item><title>T</title><link>a</link></item></channel></rss>",
        "https://example.org/a")]
    [InlineData(
        "<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \"http://my.netscape.com/publish/formats/rss-0.91.dtd\"><rss version=\"0.91\"><channel><item><title>T &eacute;</title><link>https://example.org/b?x=1&y=2</link></item></channel></rss>",
        "https://example.org/b?x=1&y=2")]
    [InlineData(
        "<rss version=\"2.0\"><channel><item><title>T</title><guid>https://example.org/g</guid></item></channel></rss>",
        "https://example.org/g")]
    [InlineData(
        "<rss version=\"2.0\"><channel><item><title>T</title><guid isPermaLink=\"false\">123</guid><atom:link href=\"https://example.org/l\"/></item></channel></rss>",
        "https://example.org/l")]
    [InlineData(
        "<rss version=\"2.0\" xml:base=\"https://example.org/base/\"><channel><item xml:base=\"deep/\"><title>T</title><link>x</link></item></channel></rss>",
        "https://example.org/base/deep/x")]
    [InlineData(
        "<rss version=\"2.0\"><channel><item><title>T</title><link>../appel</link></item></channel></rss>", "https://funder.example/appel")]
    [InlineData(
        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:base=\"https://example.org/a/\"><entry xml:base=\"b/\"><title>T</title><link href=\"c\" xml:base=\"../d/\"/></entry></feed>",
        "https://example.org/a/d/c")]
    [InlineData(
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>T</title><link rel=\"enclosure\" href=\"/no\"/><link rel=\"alternate\" href=\"/yes\"/></entry></feed>",
        "https://funder.example/yes")]
    [InlineData(
        "<feed xmlns=\"http://purl.org/atom/ns#\" version=\"0.3\"><entry><title>T</title><link rel=\"alternate\" href=\"https://example.org/three\"/><issued>2026-10-03</issued></entry></feed>",
        "https://example.org/three")]
    [InlineData(
        "<a:feed xmlns:a=\"http://www.w3.org/2005/Atom\"><a:entry><a:title>T</a:title><a:id>https://example.org/id</a:id></a:entry></a:feed>",
        "https://example.org/id")]
    [InlineData(
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://my.netscape.com/rdf/simple/0.9/\"><channel><title>C</title></channel><item><title>T</title><link>https://example.org/nine</link></item></rdf:RDF>",
        "https://example.org/nine")]
    public void Each_dialect_gives_its_address(string feed, string address) =>
        Assert.Equal(address, Assert.Single(FeedReader.Parse(Encoding.UTF8.GetBytes(feed), Address)!).Entry!.SourceUrl);

    [Theory]
    [InlineData("Budget &lt; 60 000 &amp; plus", "Budget < 60 000 & plus")]
    [InlineData("&lt;b&gt;Un&lt;/b&gt; appel", "Un appel")]
    [InlineData("Aide &lt;500 €, &gt;= 3 pays", "Aide <500 €, >= 3 pays")]
    [InlineData("Culture &amp;amp; patrimoine", "Culture & patrimoine")]
    [InlineData("<![CDATA[Arts & <em>lettres</em>]]>", "Arts & lettres")]
    [InlineData("R&amp;D &lt;Horizon Europe&gt;", "R&D <Horizon Europe>")]
    [InlineData("a &lt; b et c &gt; d", "a < b et c > d")]
    public void A_title_loses_its_markup_and_nothing_else(string written, string title) =>
        Assert.Equal(
            title,
            FeedReader.Parse(
                Encoding.UTF8.GetBytes(
                    $"<rss version=\"2.0\"><channel><item><title>{written}</title><link>https://example.org/a</link></item></channel></rss>"))![0].Entry!.Title);

    [Fact]
    public void Plain_text_of_Atom_is_what_it_looks_like() =>
        Assert.Equal(
            "<b>5 &amp; 6</b>",
            FeedReader.Parse(
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>&lt;b>5 &amp;amp; 6&lt;/b></title><link href=\"https://example.org/a\"/></entry></feed>"u8.ToArray())![0].Entry!.Title);

    [Theory]
    [InlineData("Sat, 03 Oct 2026 09:00:00 +0200")]
    [InlineData("Sat, 3 Oct 2026 09:00 CEST")]
    [InlineData("Mon, 03 Oct 2026 09:00:00 +0200")]
    [InlineData("03 Oct 26 09:00 GMT")]
    [InlineData("Sat, 03 Oct 2026")]
    [InlineData("Sat,03 Oct 2026 09:00:00 GMT+02:00")]
    [InlineData("Fri, 02 Oct 2026 18:30:00 EST")]
    [InlineData("Sat, 03 Oct 2026 09:00:00 Europe/Paris")]
    [InlineData("Saturday, October 3, 2026 9:00 AM")]
    [InlineData("October 3rd, 2026")]
    [InlineData("Sat Oct  3 09:00:00 UTC 2026")]
    [InlineData("Sat Oct 3 09:00:00 2026")]
    [InlineData("3 octobre 2026")]
    [InlineData("samedi 3 octobre 2026 à 9h00")]
    [InlineData("sam., 03 oct. 2026 09:00:00 +0200")]
    [InlineData("2026-10-03")]
    [InlineData("2026-10-03T09:00:00Z")]
    [InlineData("2026-10-03T09:00:00.123+02:00")]
    [InlineData("2026-10-03 09:00:00")]
    [InlineData("2026-10-02T23:30:00-0400")]
    [InlineData("2026-10-02T22:30:00Z")]
    [InlineData("20261003T090000Z")]
    [InlineData("2026/10/03")]
    [InlineData("03/10/2026")]
    [InlineData("03.10.2026 09:00")]
    public void A_day_is_read_however_it_is_written(string written)
    {
        var line = FeedReader.Parse(
            Encoding.UTF8.GetBytes(
                $"<rss version=\"2.0\"><channel><item><title>T</title><link>https://example.org/a</link><pubDate>{written}</pubDate></item></channel></rss>"))![0];
        Assert.Equal("2026-10-03", line.Entry!.PublishedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("1er août 2026", 8)]
    [InlineData("1 févr. 2026", 2)]
    [InlineData("1 juin 2026", 6)]
    [InlineData("1 juil. 2026", 7)]
    [InlineData("1 December 2026", 12)]
    [InlineData("1 déc. 2026", 12)]
    [InlineData("mardi 1 mars 2026", 3)]
    [InlineData("1 May 2026", 5)]
    [InlineData("1 avr 2026", 4)]
    public void Months_have_their_names_in_both_languages(string written, int month)
    {
        var line = FeedReader.Parse(
            Encoding.UTF8.GetBytes(
                $"<rss version=\"2.0\"><channel><item><title>T</title><link>https://example.org/a</link><pubDate>{written}</pubDate></item></channel></rss>"))![0];
        Assert.Equal(new DateOnly(2026, month, 1), line.Entry!.PublishedOn);
    }

    [Theory]
    [InlineData("no date at all")]
    [InlineData("31 février 2026")]
    [InlineData("2026-13-01")]
    [InlineData("99/99/2026")]
    public void What_is_no_day_is_none(string written) => Assert.Null(
        FeedReader.Parse(
            Encoding.UTF8.GetBytes(
                $"<rss version=\"2.0\"><channel><item><title>T</title><link>https://example.org/a</link><pubDate>{written}</pubDate></item></channel></rss>"))![0].Entry!.PublishedOn);

    [Fact]
    public void A_feed_a_thousand_levels_deep_is_none() =>
        Assert.Null(
            FeedReader.Parse(
                Encoding.UTF8.GetBytes(
                    $"<rss>{string.Concat(Enumerable.Repeat("<a>", 100_000))}{string.Concat(Enumerable.Repeat("</a>", 100_000))}</rss>")));

    [Theory]
    [InlineData("https://ec.europa.eu/appel-1/", "https://ec.europa.eu/appel-1")]
    [InlineData("http://www.ec.europa.eu/appel-1", "https://ec.europa.eu/appel-1")]
    [InlineData("https://EC.europa.eu:443/appel-1?utm_source=x#top", "https://ec.europa.eu/appel-1")]
    [InlineData("https://example.org/appel?b=2&a=1", "https://example.org/appel?a=1&b=2")]
    [InlineData("https://example.org/appel.php?4512=", "https://example.org/appel.php?4512")]
    [InlineData("https://example.org/%C3%A9t%C3%A9", "https://example.org/été")]
    [InlineData("https://www.example.org", "https://example.org/")]
    public void Two_ways_to_write_one_page_are_one_page(string one, string other) =>
        Assert.Equal(SourceAddress.KeyOf(other), SourceAddress.KeyOf(one));

    [Theory]
    [InlineData("https://example.org/#/appel/1", "https://example.org/#/appel/2")]
    [InlineData("https://example.org/Appel", "https://example.org/appel")]
    [InlineData("https://example.org/?id=1", "https://example.org/?id=2")]
    public void Two_pages_are_two(string one, string other) => Assert.NotEqual(SourceAddress.KeyOf(other), SourceAddress.KeyOf(one));

    [Theory]
    [InlineData("https://example.org/appel.php?4512")]
    [InlineData("https://example.org/a%2Fb?q=%c3%a9&x")]
    [InlineData("https://example.org/?a=b+c&&d")]
    [InlineData("https://example.org/l'été;v=1")]
    public void An_address_is_kept_as_the_funder_wrote_it(string address) => Assert.Equal(address, SourceAddress.Normalise(address));

    private static string Spaces(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');
}
