using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Media;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Views;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.Cooperation;

[Route("cooperation")]
[PublicPage(typeof(Protocol), typeof(CooperationArea), typeof(Partner), typeof(Country), typeof(Centre), typeof(Photograph))]
public sealed class CooperationController(ProtocolListQuery list, ProtocolPageQuery pages, AreaPageQuery areas) : PageController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(ProtocolFilter filter, CancellationToken cancellationToken) =>
        View(await list.RunAsync(filter, cancellationToken));

    [HttpGet("areas/{slug}")]
    [PublicPage(typeof(Protocol), typeof(Country), typeof(Centre), typeof(Photograph), Item = typeof(CooperationArea))]
    public async Task<IActionResult> Area(string slug, CancellationToken cancellationToken) =>
        Shown(await areas.RunAsync(slug, cancellationToken), page => page.Details.IsPublished);

    [HttpGet("{slug}")]
    [PublicPage(typeof(Partner), typeof(Country), typeof(Centre), typeof(Photograph), Item = typeof(Protocol))]
    public async Task<IActionResult> Details(string slug, CancellationToken cancellationToken) =>
        Shown(await pages.RunAsync(slug, cancellationToken), page => page.Details.IsPublished);
}
