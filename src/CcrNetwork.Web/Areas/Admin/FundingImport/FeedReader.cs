using System.Net;
using CcrNetwork.Web.Infrastructure.Fetching;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Areas.Admin.FundingImport;

/// <summary>Reads calls from an Atom or RSS feed of another site.</summary>
public sealed class FeedReader(IWebFetcher fetcher, Texts texts)
{
    public const int MostEntries = 500;

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
            { Answer: { Status: not HttpStatusCode.OK and var status } } =>
                new([], texts["Admin.FundingImport.Problem.Status", (int)status]),
            { Answer: { } answer } when Parse(answer.Body, answer.Address, answer.Charset) is { } lines => new(lines, null),
            _ => Problem("NoFeed"),
        };
    }

    /// <summary>Null when it is neither Atom nor RSS.</summary>
    /// <param name="address">Where it was read; what it says relatively stands beside it.</param>
    /// <param name="charset">As the server named it.</param>
    public static IReadOnlyList<FoundLine>? Parse(byte[] body, Uri? address = null, string? charset = null) =>
        FeedDocument.Parse(body, charset) is { } document && FeedEntries.Of(document, address) is { } entries
            ? [.. entries.Take(MostEntries).Select((entry, index) => FoundLine.Of(index + 1, entry))]
            : null;

    private FoundLines Problem(string word) => new([], texts[$"Admin.FundingImport.Problem.{word}"]);
}
