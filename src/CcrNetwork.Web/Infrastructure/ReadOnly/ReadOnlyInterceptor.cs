using CcrNetwork.Data;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Infrastructure.ReadOnly;

/// <summary>No save goes through while the portal is only read, whatever way it came.</summary>
public sealed class ReadOnlyInterceptor(ReadOnlyMode mode) : BeforeSaveInterceptor
{
    protected override void BeforeSaving(DbContext db)
    {
        if (mode.IsOn && db.ChangeTracker.HasChanges())
        {
            throw new ReadOnlyException();
        }
    }
}
