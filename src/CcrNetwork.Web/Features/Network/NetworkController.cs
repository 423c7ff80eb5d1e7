using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Web.Infrastructure.Caching;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.Network;

[Route("network")]
[PublicPage(typeof(Statement), typeof(KeyFigure), typeof(Centre), typeof(TimelineEvent), typeof(Service))]
public sealed class NetworkController(
    NetworkPageQuery pages, NetworkHistoryQuery history, ServicesQuery services) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await pages.RunAsync(cancellationToken));

    [HttpGet("figures")]
    public async Task<IActionResult> Figures(CancellationToken cancellationToken) => View(await pages.RunAsync(cancellationToken));

    [HttpGet("history")]
    public async Task<IActionResult> History(CancellationToken cancellationToken) => View(await history.RunAsync(cancellationToken));

    [HttpGet("services")]
    public async Task<IActionResult> Services(CancellationToken cancellationToken) => View(await services.RunAsync(cancellationToken));
}
