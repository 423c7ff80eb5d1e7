using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Dashboard;

[Route("admin")]
public sealed class DashboardController : AdminController
{
    [HttpGet("")]
    public IActionResult Index() => View();
}
