using System.Globalization;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Views;

namespace CcrNetwork.Web.Infrastructure.Feeds;

/// <summary>What a feed says of itself.</summary>
/// <param name="PageUrl">The absolute address of the page that shows the same list.</param>
/// <param name="FeedUrl">Its own absolute address, which also names it.</param>
public sealed record FeedHead(string Title, string Language, string PageUrl, string FeedUrl)
{
    /// <summary>Of the feed that this request asks for, with the filters of its query, in the language of its address.</summary>
    /// <param name="pagePath">The page that shows the same list, without language and query.</param>
    public static FeedHead Of(HttpContext context, string title, string pagePath)
    {
        var (origin, request, language) = (PageAddress.OriginOf(context), context.Request, SiteLanguages.Current.Code);
        return new FeedHead(
            title, language, $"{origin}/{language}{pagePath}{request.QueryString}",
            $"{origin}{request.Path.ToUriComponent()}{request.QueryString}");
    }
}

/// <summary>An entry of a feed, in the language of the feed.</summary>
/// <param name="Key">What it is, for ever and in no language: <c>news-12</c>.</param>
/// <param name="Url">The absolute address of its page.</param>
/// <param name="UpdatedAt">UTC.</param>
/// <param name="PublishedAt">UTC.</param>
public sealed record FeedEntry(string Key, string Title, string Url, DateTime UpdatedAt, DateTime? PublishedAt, string? Summary)
{
    /// <summary>The whole text, as HTML that is safe to show.</summary>
    public string? Html { get; init; }

    /// <summary>The language of title and summary where it is not that of the feed.</summary>
    public string? Language { get; init; }
}

/// <summary>Atom 1.0 (RFC 4287).</summary>
public static class AtomFeed
{
    public const string MediaType = "application/atom+xml; charset=utf-8";

    private const string Author = "ACCR";

    public static byte[] Write(FeedHead head, IReadOnlyCollection<FeedEntry> entries)
    {
        var feed = new SyndicationFeed(entries.Select(entry => ItemOf(head, entry)))
        {
            Id = head.FeedUrl,
            Title = new TextSyndicationContent(head.Title),
            Language = head.Language,
            LastUpdatedTime = entries.Select(entry => Utc(entry.UpdatedAt)).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max(),
        };
        feed.Authors.Add(new SyndicationPerson { Name = Author });
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(head.FeedUrl), "application/atom+xml"));
        feed.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(head.PageUrl), "text/html"));

        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CheckCharacters = true }))
        {
            feed.SaveAsAtom10(writer);
        }

        return stream.ToArray();
    }

    private static SyndicationItem ItemOf(FeedHead head, FeedEntry entry)
    {
        var item = new SyndicationItem
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"tag:{new Uri(head.FeedUrl).Host},2026:{entry.Key}.{head.Language}"),
            Title = new TextSyndicationContent(Writable(entry.Title)),
            LastUpdatedTime = Utc(entry.UpdatedAt),
            Summary = entry.Summary is null ? null : new TextSyndicationContent(Writable(entry.Summary)),
            Content = entry.Html is null ? null : new TextSyndicationContent(Writable(entry.Html), TextSyndicationContentKind.Html),
        };
        if (entry.PublishedAt is { } published)
        {
            item.PublishDate = Utc(published);
        }

        if (entry.Language is { } language && language != head.Language)
        {
            item.AttributeExtensions[new XmlQualifiedName("lang", "http://www.w3.org/XML/1998/namespace")] = language;
        }

        item.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(entry.Url), "text/html"));
        return item;
    }

    /// <summary>Without the characters that XML has no way to write.</summary>
    private static string Writable(string text) => text.All(XmlConvert.IsXmlChar)
        ? text
        : string.Concat(text.EnumerateRunes().Where(rune => rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value)));

    private static DateTimeOffset Utc(DateTime time) => new(DateTime.SpecifyKind(time, DateTimeKind.Utc));
}
