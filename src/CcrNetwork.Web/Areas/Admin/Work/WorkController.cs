using CcrNetwork.Data.Work;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Infrastructure.Housekeeping;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Work;

/// <summary>What the portal does by the clock.</summary>
[Route("admin/work")]
[Authorize(StaffPolicies.Administrators)]
public sealed class WorkController(WorkQuery query, WorkLedger ledger) : AdminController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int page, CancellationToken cancellationToken) =>
        View(await query.RunAsync(page, Actor, cancellationToken));

    /// <summary>Makes a work due now; the instance that looks first does it.</summary>
    [HttpPost("{id}/hastening")]
    public async Task<IActionResult> Hasten(string id, CancellationToken cancellationToken) =>
        await ledger.HastenAsync(id, cancellationToken) ? Done(Texts["Admin.Work.Hastened"], nameof(Index)) : NotFound();
}
