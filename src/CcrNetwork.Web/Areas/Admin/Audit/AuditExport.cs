using System.Globalization;
using System.Text;
using CcrNetwork.Data;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Files;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Infrastructure.Files;

namespace CcrNetwork.Web.Areas.Admin.Audit;

/// <summary>The log as a file. Taking it away is itself a line of the log.</summary>
public sealed class AuditExport(AuditQuery query, AuditLog log, NetworkDbContext db)
{
    public async Task<byte[]> WriteAsync(AuditFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var csv = CsvText.ForStaff("at", "actor", "action", "subject", "subject_id", "subject_name", "address", "details");
        foreach (var row in await query.AllAsync(filter, cancellationToken))
        {
            csv.Add(
                row.At.ToString("u", CultureInfo.InvariantCulture), row.ActorName, row.Action, row.Subject,
                row.SubjectId?.ToString(CultureInfo.InvariantCulture), row.SubjectName, row.Address, row.Details);
        }

        log.Add(actor, "audit.exported", null, "", filter.Query());
        await db.SaveChangesAsync(cancellationToken);
        return Encoding.UTF8.GetBytes(csv.ToString());
    }
}
