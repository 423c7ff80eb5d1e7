using System.Data.Common;
using System.Runtime.CompilerServices;
using CcrNetwork.Data;
using CcrNetwork.Data.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CcrNetwork.Web.Infrastructure.Caching;

/// <summary>
/// Tells the caches what a save has changed, once the save, or the transaction it is part of, has succeeded: the pages
/// that show it leave the output cache, and what is kept in memory is read again at its next use. The other instances
/// read of it in the database (<c>ContentWatch</c>).
/// </summary>
public sealed class ContentChangeInterceptor(IServiceProvider services) : BeforeSaveInterceptor, IDbTransactionInterceptor
{
    private readonly ConditionalWeakTable<DbContext, HashSet<string>> _changed = [];

    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        EvictAsync(eventData.Context, CancellationToken.None).AsTask().GetAwaiter().GetResult();
        return result;
    }

    public override async ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        await EvictAsync(eventData.Context, cancellationToken);
        return result;
    }

    public async Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) =>
        await EvictNowAsync(eventData.Context, cancellationToken);

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) =>
        EvictNowAsync(eventData.Context, CancellationToken.None).AsTask().GetAwaiter().GetResult();

    public Task TransactionRolledBackAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        TransactionRolledBack(transaction, eventData);
        return Task.CompletedTask;
    }

    public void TransactionRolledBack(DbTransaction transaction, TransactionEndEventData eventData)
    {
        if (eventData.Context is { } db)
        {
            _changed.Remove(db);
        }
    }

    protected override void BeforeSaving(DbContext db)
    {
        var stale = StaleTags(db);
        if (stale.Count > 0 && db is NetworkDbContext network)
        {
            var clock = services.GetRequiredService<TimeProvider>();
            network.ContentChanges.Add(
                new ContentChange(
                    services.GetRequiredService<ContentVersion>().Instance, clock.UtcNow(),
                    [.. stale.Order(StringComparer.Ordinal)]));
        }

        _changed.GetOrCreateValue(db).UnionWith(stale);
    }

    private static HashSet<string> StaleTags(DbContext db) =>
        db.ChangeTracker.Entries()
            .Where(entry => entry.State is not (EntityState.Unchanged or EntityState.Detached))
            .SelectMany(ContentTags.StaleBy)
            .ToHashSet();

    private ValueTask EvictAsync(DbContext? db, CancellationToken cancellationToken) =>
        db?.Database.CurrentTransaction is null ? EvictNowAsync(db, cancellationToken) : ValueTask.CompletedTask;

    private async ValueTask EvictNowAsync(DbContext? db, CancellationToken cancellationToken)
    {
        if (db is null || !_changed.TryGetValue(db, out var changed) || changed.Count == 0)
        {
            return;
        }

        _changed.Remove(db);
        await services.GetRequiredService<PageEviction>().EvictAsync(changed, cancellationToken);
        services.GetRequiredService<SharedCachePurge>().Tell(changed);
    }
}
