using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Photographs;

/// <summary>
/// How far the sizes of new photographs are. The page loads itself anew while they are being made; nobody types there. A script
/// of another page asks for the words alone.
/// </summary>
[Route("admin/photographs/preparation")]
[Authorize(StaffPolicies.CentreEditors)]
public sealed class PreparationController(PreparationQuery query) : AdminController
{
    private const string Here = "/admin/photographs/preparation";
    private const string Pause = "3";

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var page = await query.RunAsync(Actor, cancellationToken);
        if (Request.Headers.Accept.ToString().Contains("application/json", StringComparison.Ordinal))
        {
            return Json(new { text = page.Told(Texts), isUnderWay = page.IsUnderWay });
        }

        if (page.IsUnderWay)
        {
            Response.Headers["Refresh"] = Pause;
        }

        return View("~/Areas/Admin/Photographs/Preparation.cshtml", page);
    }

    [HttpPost("{id:int}")]
    public async Task<IActionResult> TryAgain(int id, CancellationToken cancellationToken) =>
        await query.TryAgainAsync(id, Actor, cancellationToken)
            ? DoneAt(Texts["Admin.Photographs.Preparation.Again"], Here)
            : NotFound();
}
