using CcrNetwork.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Data;

/// <summary>Refuses every save that would change or delete a line of the audit log.</summary>
public sealed class AppendOnlyInterceptor : BeforeSaveInterceptor
{
    protected override void BeforeSaving(DbContext db)
    {
        if (db.ChangeTracker.Entries<AuditEntry>().Any(entry => entry.State is EntityState.Modified or EntityState.Deleted))
        {
            throw new InvalidOperationException("A line of the audit log is never changed or deleted.");
        }
    }
}
