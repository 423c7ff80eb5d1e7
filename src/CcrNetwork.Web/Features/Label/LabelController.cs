using CcrNetwork.Domain.Association;
using CcrNetwork.Web.Infrastructure.Caching;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.Label;

[Route("label")]
[PublicPage(typeof(LabelStep), typeof(LabelReference), typeof(Statement))]
public sealed class LabelController(LabelPageQuery label) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await label.RunAsync(cancellationToken));
}
