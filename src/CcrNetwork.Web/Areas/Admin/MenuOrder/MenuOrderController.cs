using CcrNetwork.Domain.Association;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.MenuOrder;

/// <summary>The order of the public main menu.</summary>
[Route("admin/menu")]
[Authorize(StaffPolicies.Editors)]
public sealed class MenuOrderController(MenuEditor editor) : AdminController
{
    private const string Here = "/admin/menu";

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await editor.InOrderAsync(cancellationToken));

    [HttpPost("{section}")]
    public async Task<IActionResult> Move(MenuSection section, int step, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || !Enum.IsDefined(section))
        {
            return NotFound();
        }

        await editor.MoveAsync(section, step, Actor, cancellationToken);
        return DoneAt(Texts["Admin.MenuOrder.Moved"], Here);
    }
}
