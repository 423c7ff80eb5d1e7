using System.Net;
using System.ServiceModel.Syndication;
using System.Text.RegularExpressions;
using System.Xml;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Web.Infrastructure.Fetching;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Areas.Admin.FundingImport;

/// <summary>Reads calls from an Atom or RSS feed of another site.</summary>
public sealed partial class FeedReader(IWebFetcher fetcher, Texts texts)
{
    public const int MostEntries = 500;

    private const int MostCharacters = 4_000_000;

    public async Task<FoundLines> ReadAsync(string? address, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var feed))
        {
            return Problem(FetchFault.BadAddress.ToString());
        }

        var outcome = await fetcher.FetchAsync(HttpMethod.Get, feed, cancellationToken);
        return outcome switch
        {
            { Fault: { } fault } => Problem(fault.ToString()),
            { Answer: { Status: not HttpStatusCode.OK and var status } } => new([], texts["Admin.FundingImport.Problem.Status", (int)status]),
            _ => Parse(outcome.Answer!.Body) is { } lines ? new(lines, null) : Problem("NoFeed"),
        };
    }

    /// <summary>Null when it is neither Atom nor RSS. No entity is expanded and nothing else is loaded.</summary>
    public static IReadOnlyList<FoundLine>? Parse(byte[] body)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostCharacters };
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(body), settings);
            return [.. SyndicationFeed.Load(reader).Items.Take(MostEntries).Select((item, index) => FoundLine.Of(index + 1, EntryOf(item)))];
        }
        catch (Exception exception) when (exception is XmlException or FormatException or NotSupportedException)
        {
            return null;
        }
    }

    private static FoundEntry EntryOf(SyndicationItem item) =>
        new(Plain(item.Title?.Text), item.Links.FirstOrDefault(link => link.RelationshipType is null or "alternate")?.Uri?.OriginalString ?? item.Id ?? "")
        {
            Summary = Plain(item.Summary?.Text ?? (item.Content as TextSyndicationContent)?.Text),
            PublishedOn = DayOf(item),
        };

    /// <summary>A day that is written wrongly is no day.</summary>
    private static DateOnly? DayOf(SyndicationItem item)
    {
        try
        {
            var at = item.PublishDate != default ? item.PublishDate : item.LastUpdatedTime;
            return at == default ? null : OfficeDay.Of(at);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static string Plain(string? html) =>
        html is null ? "" : Space().Replace(WebUtility.HtmlDecode(Tag().Replace(html, " ")), " ").Trim();

    private FoundLines Problem(string word) => new([], texts[$"Admin.FundingImport.Problem.{word}"]);

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Space();
}
