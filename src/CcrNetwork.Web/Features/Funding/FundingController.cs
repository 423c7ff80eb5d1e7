using CcrNetwork.Domain.Funding;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Views;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.Funding;

/// <summary>The calls for projects that the association watches for its members.</summary>
[Route("funding")]
[PublicPage(typeof(FundingCall))]
public sealed class FundingController(FundingListQuery list, FundingPageQuery calls) : PageController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(FundingFilter filter, CancellationToken cancellationToken) =>
        View(await list.RunAsync(filter, cancellationToken));

    [HttpGet("{slug}")]
    [PublicPage(Item = typeof(FundingCall))]
    public async Task<IActionResult> Details(string slug, CancellationToken cancellationToken) =>
        Shown(await calls.RunAsync(slug, cancellationToken), page => page.Details.IsPublished);
}
