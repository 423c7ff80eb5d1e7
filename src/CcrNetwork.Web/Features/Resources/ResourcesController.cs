using CcrNetwork.Domain.Association;
using CcrNetwork.Web.Infrastructure.Caching;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.Resources;

[Route("resources")]
[PublicPage(typeof(Resource))]
public sealed class ResourcesController(ResourceListQuery list) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(ResourceFilter filter, CancellationToken cancellationToken) =>
        View(await list.ForEveryoneAsync(filter, cancellationToken));
}
