using System.Xml.Linq;
using CcrNetwork.Domain.Funding;

namespace CcrNetwork.Web.Areas.Admin.FundingImport;

/// <summary>The entries of a feed: RSS 0.9 to 2.0, RDF, Atom.</summary>
internal static class FeedEntries
{
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string DublinCoreTerms = "http://purl.org/dc/terms/";
    private const string Content = "http://purl.org/rss/1.0/modules/content/";
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private static readonly string[] AtomTexts = ["summary", "content"];
    private static readonly string[] AtomDays = ["published", "issued", "created", "updated", "modified"];
    private static readonly string[] TermsOfDays = ["issued", "available", "created", "date", "modified"];

    /// <summary>Prefixes that feeds use, some without saying what they mean.</summary>
    public static readonly IReadOnlyDictionary<string, string> UsualNames = new Dictionary<string, string>
    {
        ["dc"] = DublinCore,
        ["dcterms"] = DublinCoreTerms,
        ["content"] = Content,
        ["atom"] = Atom,
        ["rdf"] = Rdf,
        ["sy"] = "http://purl.org/rss/1.0/modules/syndication/",
        ["slash"] = "http://purl.org/rss/1.0/modules/slash/",
        ["wfw"] = "http://wellformedweb.org/CommentAPI/",
        ["media"] = "http://search.yahoo.com/mrss/",
        ["itunes"] = "http://www.itunes.com/dtds/podcast-1.0.dtd",
        ["georss"] = "http://www.georss.org/georss",
    };

    /// <summary>Null when the document is no feed.</summary>
    /// <param name="address">Where it was read.</param>
    public static IEnumerable<FoundEntry>? Of(XDocument document, Uri? address) => document.Root switch
    {
        { Name.LocalName: "feed" } feed =>
            feed.Elements(feed.Name.Namespace + "entry").Select(entry => OfAtom(entry, BaseOf(entry, address ?? HomeOf(feed)))),
        { } root when root.Name.LocalName.Equals("rss", StringComparison.OrdinalIgnoreCase) || root.Name.LocalName == "RDF" =>
            root.Descendants().Where(element => element.Name.LocalName == "item" && IsRss(element.Name.NamespaceName))
                .Select(item => OfRss(item, BaseOf(item, ChannelOf(root, address) ?? address))),
        _ => null,
    };

    private static FoundEntry OfRss(XElement item, Uri? basis)
    {
        var isGuidAddress = !string.Equals(
            Child(item, "guid")?.Attribute("isPermaLink")?.Value, "false", StringComparison.OrdinalIgnoreCase);
        var link = Filled(Child(item, "link"))
            ?? item.Elements(XName.Get("link", Atom)).FirstOrDefault(IsPage)?.Attribute("href")?.Value
            ?? (isGuidAddress ? Filled(Child(item, "guid")) : null)
            ?? item.Attribute(XName.Get("about", Rdf))?.Value
            ?? Filled(Child(item, "guid"));
        return new FoundEntry(
            FeedText.Title(Filled(Child(item, "title")) ?? Filled(item.Element(XName.Get("title", DublinCore)))), Resolved(link, basis))
        {
            Summary = FeedText.Plain(
                Filled(Child(item, "description"))
                ?? Filled(item.Element(XName.Get("encoded", Content)))
                ?? Filled(item.Element(XName.Get("description", DublinCore)))),
            PublishedOn = FirstDay(
                [Child(item, "pubDate"), item.Element(XName.Get("date", DublinCore)), .. Terms(item), Child(item, "date")]),
        };
    }

    private static FoundEntry OfAtom(XElement entry, Uri? basis)
    {
        var names = entry.Name.Namespace;
        var link = entry.Elements(names + "link").FirstOrDefault(IsPage);
        return new FoundEntry(
            TextOf(entry.Element(names + "title"), isTitle: true),
            Resolved(link?.Attribute("href")?.Value ?? Filled(entry.Element(names + "id")), link is null ? basis : BaseOf(link, basis)))
        {
            Summary = AtomTexts
                .Select(name => TextOf(entry.Element(names + name), isTitle: false))
                .FirstOrDefault(text => text.Length > 0) ?? "",
            PublishedOn = FirstDay(
                [.. AtomDays.Select(name => entry.Element(names + name)), entry.Element(XName.Get("date", DublinCore)), .. Terms(entry)]),
        };
    }

    /// <summary>Atom says what its text is; in plain text everything is what it looks like.</summary>
    private static string TextOf(XElement? text, bool isTitle) =>
        (text?.Attribute("type")?.Value.ToLowerInvariant(), text?.Attribute("mode")?.Value) switch
        {
            (_, _) when text is null => "",
            ("xhtml" or "application/xhtml+xml", _) => FeedText.Folded(text.Value),
            ("html" or "text/html", _) or (_, "escaped") => isTitle ? FeedText.Title(text.Value) : FeedText.Plain(text.Value),
            _ => FeedText.Folded(text.Value),
        };

    private static IEnumerable<XElement?> Terms(XElement item) =>
        TermsOfDays.Select(name => item.Element(XName.Get(name, DublinCoreTerms)));

    /// <summary>Of the elements of its own namespace: other vocabularies have titles and links too.</summary>
    private static XElement? Child(XElement item, string name) => item.Element(item.Name.Namespace + name);

    private static bool IsRss(string name) =>
        name.Length == 0
            || name.Contains("purl.org/rss", StringComparison.OrdinalIgnoreCase)
            || name.Contains("netscape.com/rdf", StringComparison.OrdinalIgnoreCase)
        || name.Contains("rss2", StringComparison.OrdinalIgnoreCase)
        || name.Contains("purl.org/net/rss", StringComparison.OrdinalIgnoreCase);

    private static bool IsPage(XElement link) =>
        link.Attribute("rel")?.Value is null or "" or "alternate" or "http://www.iana.org/assignments/relation/alternate";

    private static string? Filled(XElement? element) => string.IsNullOrWhiteSpace(element?.Value) ? null : element.Value.Trim();

    private static DateOnly? FirstDay(IEnumerable<XElement?> written) =>
        written.Select(element => FeedDates.Read(element?.Value)).FirstOrDefault(day => day is not null);

    private static Uri? ChannelOf(XElement root, Uri? address)
    {
        var channel = root.Elements().FirstOrDefault(element => element.Name.LocalName == "channel");
        return channel is not null && Filled(Child(channel, "link")) is { } link ? Absolute(link, address) : null;
    }

    private static Uri? HomeOf(XElement feed) =>
        feed.Elements(feed.Name.Namespace + "link").OrderBy(link => link.Attribute("rel")?.Value == "self" ? 0 : 1)
            .Select(link => Absolute(link.Attribute("href")?.Value, null)).FirstOrDefault(address => address is not null);

    /// <summary>What <c>xml:base</c> says on the way down to the element.</summary>
    private static Uri? BaseOf(XElement element, Uri? outermost) =>
        element.AncestorsAndSelf().Reverse()
            .Select(ancestor => ancestor.Attribute(XNamespace.Xml + "base")?.Value)
            .OfType<string>()
            .Aggregate(outermost, (outer, inner) => Absolute(inner, outer) ?? outer);

    private static Uri? Absolute(string? text, Uri? basis) =>
        text is null ? null
        : IsAbsolute(text) ? Uri.TryCreate(text.Trim(), UriKind.Absolute, out var absolute) ? absolute : null
        : basis is not null && Uri.TryCreate(basis, text.Trim(), out var resolved) ? resolved : null;

    /// <summary>As it is written, unless it needs its base.</summary>
    private static string Resolved(string? link, Uri? basis) =>
        link is null ? "" : IsAbsolute(link) ? link.Trim() : Absolute(link, basis)?.AbsoluteUri ?? link.Trim();

    /// <summary>A path is none, though Unix would say that it leads to a file.</summary>
    private static bool IsAbsolute(string text) =>
        !text.AsSpan().TrimStart().StartsWith("/") && Uri.TryCreate(text.Trim(), UriKind.Absolute, out _);
}
