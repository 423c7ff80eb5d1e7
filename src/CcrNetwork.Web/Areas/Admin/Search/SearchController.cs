using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Search;

/// <summary>One search over all content of the area.</summary>
[Route("admin/search")]
public sealed class SearchController(StaffSearchQuery search) : AdminController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? q, CancellationToken cancellationToken) =>
        View(await search.RunAsync(q, Actor, cancellationToken));
}
