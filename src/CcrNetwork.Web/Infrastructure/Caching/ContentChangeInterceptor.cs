using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CcrNetwork.Web.Infrastructure.Caching;

/// <summary>
/// Tells the caches what a save has changed, once the save has succeeded: the tags of the changed kinds of content leave
/// the output cache, and what is kept in memory is read again at its next use.
/// </summary>
public sealed class ContentChangeInterceptor(IServiceProvider services) : SaveChangesInterceptor
{
    private readonly AsyncLocal<HashSet<string>?> _changed = new();

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Remember(eventData.Context?.ChangeTracker);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Remember(eventData.Context?.ChangeTracker);
        return ValueTask.FromResult(result);
    }

    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        EvictAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult();
        return result;
    }

    public override async ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        await EvictAsync(cancellationToken);
        return result;
    }

    private void Remember(ChangeTracker? tracker) =>
        _changed.Value = tracker?.Entries()
            .Where(entry => entry.State is not (Microsoft.EntityFrameworkCore.EntityState.Unchanged
                or Microsoft.EntityFrameworkCore.EntityState.Detached))
            .Where(entry => entry.Entity is ContentItem or Discipline)
            .Select(entry => entry.Metadata.ClrType.Name)
            .ToHashSet();

    private async ValueTask EvictAsync(CancellationToken cancellationToken)
    {
        if (_changed.Value is not { Count: > 0 } changed)
        {
            return;
        }

        services.GetRequiredService<ContentVersion>().Advance();
        var store = services.GetRequiredService<IOutputCacheStore>();
        foreach (var kind in changed)
        {
            await store.EvictByTagAsync(kind, cancellationToken);
        }
    }
}
