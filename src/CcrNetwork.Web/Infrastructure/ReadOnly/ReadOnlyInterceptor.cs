using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CcrNetwork.Web.Infrastructure.ReadOnly;

/// <summary>No save goes through while the portal is only read, whatever way it came.</summary>
public sealed class ReadOnlyInterceptor(ReadOnlyMode mode) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Refuse(eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Refuse(eventData.Context);
        return ValueTask.FromResult(result);
    }

    private void Refuse(DbContext? db)
    {
        if (mode.IsOn && db?.ChangeTracker.HasChanges() == true)
        {
            throw new ReadOnlyException();
        }
    }
}
