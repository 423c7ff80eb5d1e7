using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CcrNetwork.Data;

/// <summary>
/// Looks at what a context is about to save, the same way whether the caller waits or not; it may add to it, or refuse it by
/// an exception.
/// </summary>
public abstract class BeforeSaveInterceptor : SaveChangesInterceptor
{
    public sealed override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        LookAt(eventData);
        return result;
    }

    public sealed override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        LookAt(eventData);
        return ValueTask.FromResult(result);
    }

    protected abstract void BeforeSaving(DbContext db);

    private void LookAt(DbContextEventData eventData)
    {
        if (eventData.Context is { } db)
        {
            BeforeSaving(db);
        }
    }
}
