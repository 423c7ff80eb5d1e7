using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Media;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Security;
using CcrNetwork.Web.Infrastructure.Views;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.Publications;

[Route("network")]
[PublicPage(typeof(PublishedWork), typeof(Centre))]
public sealed class PublicationsController(PublicationListQuery list, PublicationPageQuery pages) : PageController
{
    [HttpGet("publications")]
    public async Task<IActionResult> Index(PublicationFilter filter, CancellationToken cancellationToken) =>
        View(await list.RunAsync(filter, cancellationToken));

    [HttpGet("publications/{slug}")]
    [PublicPage(typeof(Centre), typeof(Country), typeof(Photograph), typeof(Resource), Item = typeof(PublishedWork))]
    public async Task<IActionResult> Details(string slug, CancellationToken cancellationToken) =>
        Shown(await pages.RunAsync(slug, cancellationToken), page => page.Details.IsPublished);
}
