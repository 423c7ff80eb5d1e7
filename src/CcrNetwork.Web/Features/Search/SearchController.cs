using CcrNetwork.Domain.Centres;
using CcrNetwork.Web.Infrastructure.Caching;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.Search;

[Route("search")]
[PublicPage(typeof(Discipline), ShowsEveryKind = true)]
public sealed class SearchController(SearchQuery search) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? q, CancellationToken cancellationToken) =>
        View(await search.RunAsync(q, cancellationToken));
}
