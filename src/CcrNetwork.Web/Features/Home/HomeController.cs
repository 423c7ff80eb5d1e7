using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.News;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Web.Infrastructure.Caching;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.Home;

[Route("")]
[PublicPage(
    typeof(Centre), typeof(Country), typeof(Call), typeof(KeyFigure), typeof(NewsItem), typeof(AgendaEvent), typeof(Photograph),
    ChangesDaily = true)]
public sealed class HomeController(HomePageQuery home) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await home.RunAsync(cancellationToken));
}
