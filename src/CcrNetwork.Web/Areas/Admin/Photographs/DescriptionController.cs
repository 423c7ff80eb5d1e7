using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Photographs;

/// <summary>A whole upload described, credited and published on one page.</summary>
[Route("admin/photographs/description")]
[Authorize(StaffPolicies.CentreEditors)]
public sealed class DescriptionController(DescriptionQuery query, DescriptionEditor editor) : AdminController
{
    private const string Here = "/admin/photographs/description";
    private const string Page = "~/Areas/Admin/Photographs/Description.cshtml";

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View(Page, await query.RunAsync(Actor, new Dictionary<int, Dictionary<string, string>>(), cancellationToken));

    [HttpPost("")]
    public async Task<IActionResult> Save(string? act, CancellationToken cancellationToken)
    {
        var outcome = await editor.SaveAsync(Request.Form, act == "publish", Actor, cancellationToken);
        if (outcome.Typed.Count > 0)
        {
            ModelState.AddModelError("", Texts.Count("Admin.Photographs.Batch.Left", outcome.Typed.Count));
            return Invalid(await query.RunAsync(Actor, outcome.Typed, cancellationToken), Page);
        }

        var notice = act == "publish"
            ? Texts.Count(Actor.MayEditAllContent ? "Admin.Photographs.Batch.Online" : "Admin.Photographs.Batch.Submitted", outcome.Ready)
            : Texts.Count("Admin.Photographs.Batch.Saved", outcome.Saved);
        return DoneAt(notice, Here, act != "publish" || outcome.Ready == outcome.Saved ? MessageKind.Done : MessageKind.Warning);
    }
}
