using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Dashboard;

/// <summary>What waits for a reviewer, and what somebody has begun: the whole lists of which the dashboard shows the first.</summary>
[Route("admin")]
public sealed class WorkListsController(DraftsUnderWay drafts) : AdminController
{
    private const string Page = "~/Areas/Admin/Dashboard/WorkList.cshtml";

    [HttpGet("reviews")]
    public async Task<IActionResult> Reviews(CancellationToken cancellationToken) =>
        View(
            Page,
            new WorkList("Reviews", await drafts.CountedAsync(await drafts.ToReviewAsync(Actor, cancellationToken), cancellationToken)));

    [HttpGet("drafts")]
    public async Task<IActionResult> Drafts(CancellationToken cancellationToken) =>
        View(Page, new WorkList("Drafts", await drafts.MineAsync(Actor, cancellationToken)));
}
