using CcrNetwork.Web.Infrastructure.Caching;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.OpenData;

[Route("data")]
[PublicPage(ShowsEveryKind = true, ChangesDaily = true)]
public sealed class OpenDataController(OpenDataQuery data) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await data.RunAsync(cancellationToken));
}
