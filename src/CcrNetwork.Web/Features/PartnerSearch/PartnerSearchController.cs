using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Views;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.PartnerSearch;

[Route("partner-search")]
[PublicPage(typeof(Domain.Cooperation.PartnerSearch), typeof(Centre), typeof(Country), typeof(Discipline))]
public sealed class PartnerSearchController(PartnerSearchListQuery list, PartnerSearchPageQuery pages) : PageController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(PartnerSearchFilter filter, CancellationToken cancellationToken) =>
        View(await list.ForEveryoneAsync(filter, cancellationToken));

    [HttpGet("{slug}")]
    public async Task<IActionResult> Details(string slug, CancellationToken cancellationToken) =>
        await pages.RunAsync(slug, cancellationToken) switch
        {
            null => NotFound(),
            { IsCurrent: false } => Gone(),
            var page => View(page),
        };
}
