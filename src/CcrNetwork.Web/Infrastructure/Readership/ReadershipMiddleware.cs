using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Security;
using Microsoft.Net.Http.Headers;

namespace CcrNetwork.Web.Infrastructure.Readership;

/// <summary>
/// Counts a public page that a visitor has opened, out of the cache or not. Not counted: files, cards in frames of other
/// sites, errors, programs that say what they are, pages fetched in advance or by a script, and staff.
/// </summary>
public sealed class ReadershipMiddleware(RequestDelegate next, ReadershipTally tally)
{
    private static readonly string[] Programs = ["bot", "crawl", "spider", "slurp", "curl", "python", "monitor", "preview"];

    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);
        if (IsPage(context.Request) && IsShown(context.Response) && IsReader(context.Request.Headers))
        {
            tally.Count(context.Request.Path.Value!, context.Request.Headers.AcceptLanguage.ToString());
        }
    }

    private static bool IsPage(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && request.Path.Value is { } path
        && SiteLanguages.OfPath(path) is not null
        && !path.AsSpan(path.LastIndexOf('/')).Contains('.')
        && !EmbedAddresses.Hold(request.Path);

    /// <summary>A page that is still in the reader's own cache has been opened again.</summary>
    private static bool IsShown(HttpResponse response) =>
        response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified;

    private static bool IsReader(IHeaderDictionary headers)
    {
        var agent = headers.UserAgent.ToString();
        return agent.Length > 0
            && headers.Cookie.Count == 0
            && headers["Sec-Purpose"].Count == 0
            && headers["Sec-Fetch-Dest"].ToString() is ("" or "document")
            && !Array.Exists(Programs, program => agent.Contains(program, StringComparison.OrdinalIgnoreCase));
    }
}
