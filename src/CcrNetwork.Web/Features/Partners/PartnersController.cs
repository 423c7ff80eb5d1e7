using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Views;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.Partners;

[Route("partners")]
[PublicPage(typeof(Partner), typeof(Protocol), typeof(Country), typeof(Centre))]
public sealed class PartnersController(PartnerListQuery list, PartnerPageQuery pages) : PageController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await list.RunAsync(cancellationToken));

    [HttpGet("{slug}")]
    [PublicPage(typeof(Protocol), typeof(Country), Item = typeof(Partner))]
    public async Task<IActionResult> Details(string slug, CancellationToken cancellationToken) =>
        Shown(await pages.RunAsync(slug, cancellationToken), page => page.Details.IsPublished);
}
