using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Audit;

[Route("admin")]
[Authorize(StaffPolicies.Administrators)]
public sealed class AuditController(AuditQuery query, AuditExport export) : AdminController
{
    [HttpGet("audit")]
    public async Task<IActionResult> Index(AuditFilter filter, CancellationToken cancellationToken) =>
        View(await query.RunAsync(filter, cancellationToken));

    [HttpGet("audit.csv")]
    public async Task<IActionResult> Csv(AuditFilter filter, CancellationToken cancellationToken) =>
        File(await export.WriteAsync(filter, Actor, cancellationToken), "text/csv; charset=utf-8", "audit.csv");
}
