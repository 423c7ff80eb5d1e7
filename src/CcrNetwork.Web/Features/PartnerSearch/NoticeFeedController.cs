using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Feeds;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Security;
using CcrNetwork.Web.Infrastructure.Views;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.PartnerSearch;

/// <summary>The notices for everyone that a filter finds, as a feed.</summary>
[Route("partner-search.atom")]
[OpenData]
[PublicPage(typeof(Domain.Cooperation.PartnerSearch), typeof(Centre), typeof(Country), typeof(Discipline))]
public sealed class NoticeFeedController(PartnerSearchListQuery list, NoticeFeed feed, Texts texts) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(PartnerSearchFilter filter, CancellationToken cancellationToken)
    {
        var found = await list.ForEveryoneAsync(filter, cancellationToken);
        var head = FeedHead.Of(HttpContext, texts["PartnerSearch.FeedTitle"], "/partner-search");
        return File(AtomFeed.Write(head, feed.EntriesOf(found.Notices, PageAddress.OriginOf(HttpContext))), AtomFeed.MediaType);
    }
}
