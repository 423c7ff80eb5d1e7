using CcrNetwork.Web.Infrastructure.Feeds;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Published;
using CcrNetwork.Web.Infrastructure.Security;
using CcrNetwork.Web.Infrastructure.Views;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.Feeds;

/// <summary>
/// The list of a kind as a feed, with the filters of its page. There is one for each kind that declares a feed;
/// <see cref="FeedControllers"/> gives it its address.
/// </summary>
[Route("")]
[OpenData]
public sealed class FeedController<TQuery, TFilter>(TQuery entries, PublishedKinds kinds, Texts texts) : Controller
    where TQuery : class, IFeedQuery<TFilter>
{
    [HttpGet("")]
    public async Task<IActionResult> Show(TFilter filter, CancellationToken cancellationToken)
    {
        var kind = kinds.All.Single(kind => kind.Feed is Feed<TQuery, TFilter>);
        var head = FeedHead.Of(HttpContext, texts[kind.Feed!.Title], kind.Address);
        return File(
            AtomFeed.Write(head, await entries.RunAsync(filter, PageAddress.OriginOf(HttpContext), cancellationToken)), AtomFeed.MediaType);
    }
}
