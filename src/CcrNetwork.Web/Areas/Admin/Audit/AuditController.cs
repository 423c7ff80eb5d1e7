using System.Globalization;
using System.Text;
using CcrNetwork.Data;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Infrastructure.Files;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Audit;

[Route("admin")]
[Authorize(StaffPolicies.Administrators)]
public sealed class AuditController(AuditQuery query, AuditLog log, NetworkDbContext db) : AdminController
{
    [HttpGet("audit")]
    public async Task<IActionResult> Index(AuditFilter filter, CancellationToken cancellationToken) => View(await query.RunAsync(filter, cancellationToken));

    /// <summary>Taking the log away is itself a line of the log.</summary>
    [HttpGet("audit.csv")]
    public async Task<IActionResult> Csv(AuditFilter filter, CancellationToken cancellationToken)
    {
        var csv = new CsvText("at", "actor", "action", "subject", "subject_id", "subject_name", "address", "details");
        foreach (var row in await query.AllAsync(filter, cancellationToken))
        {
            csv.Add(
                row.At.ToString("u", CultureInfo.InvariantCulture), row.ActorName, row.Action, row.Subject,
                row.SubjectId?.ToString(CultureInfo.InvariantCulture), row.SubjectName, row.Address, row.Details);
        }

        log.Add(Actor, "audit.exported", null, "", filter.Query());
        await db.SaveChangesAsync(cancellationToken);
        return File(Encoding.UTF8.GetBytes(csv.ToString()), "text/csv; charset=utf-8", "audit.csv");
    }
}
