using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Subscriptions;

/// <summary>
/// How many people have calls for projects sent to them, never who; and the end of it for somebody who asks by other ways.
/// </summary>
[Route("admin/subscriptions")]
[Authorize(StaffPolicies.Editors)]
public sealed class SubscriptionsController(SubscriptionCountsQuery counts, SubscriptionRemoval removal) : AdminController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await counts.RunAsync(cancellationToken));

    [HttpPost("removal")]
    public async Task<IActionResult> Remove(string? email, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(email))
        {
            ModelState.AddModelError("Email", Texts[FormMessages.Missing]);
            return Invalid(await counts.RunAsync(cancellationToken), nameof(Index));
        }

        return Done(Texts.Count("Admin.Subscriptions.Removed", await removal.RemoveAsync(email, Actor, cancellationToken)), nameof(Index));
    }
}
