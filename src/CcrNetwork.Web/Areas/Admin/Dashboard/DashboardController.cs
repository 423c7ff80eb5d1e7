using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Dashboard;

[Route("admin")]
public sealed class DashboardController(DashboardQuery dashboard) : AdminController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View(await dashboard.RunAsync(Actor, cancellationToken));
}
