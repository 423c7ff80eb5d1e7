using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.News;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Views;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.Centres;

[Route("centres")]
[PublicPage(
    typeof(Centre), typeof(Country), typeof(Discipline), typeof(ResidencyProgramme), typeof(Call), typeof(Protocol),
    typeof(EuropeanProject),
    typeof(Photograph), typeof(NewsItem), typeof(AgendaEvent), typeof(Domain.Cooperation.PartnerSearch))]
public sealed class CentresController(CentreDirectoryQuery directory, CentrePageQuery pages) : PageController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CentreFilter filter, CancellationToken cancellationToken) =>
        View(await directory.RunAsync(filter, cancellationToken));

    [HttpGet("{slug}")]
    public async Task<IActionResult> Details(string slug, CancellationToken cancellationToken) =>
        Shown(await pages.RunAsync(slug, cancellationToken), page => page.Details.IsPublished);
}
