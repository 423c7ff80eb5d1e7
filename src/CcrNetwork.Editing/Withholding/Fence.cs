using CcrNetwork.Data;
using CcrNetwork.Data.Conversions;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Kinds;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CcrNetwork.Editing.Withholding;

/// <summary>
/// The fence around every item: what is public and cannot be read or shown, because somebody wrote into the database by hand
/// or a copy was damaged, is taken off all pages, lists, files and searches at once, so that it spoils nothing else. It is
/// named to staff, stays open to every step, and comes back by itself once it is right.
/// </summary>
public sealed partial class Fence(
    NetworkDbContext db, ContentKinds kinds, IServiceScopeFactory scopes, TimeProvider clock, ILogger<Fence> log)
{
    private const int AtOnce = 200;

    /// <returns>How many items were taken off or put back.</returns>
    public async Task<int> CheckAsync(CancellationToken cancellationToken)
    {
        var changed = 0;
        foreach (var kind in kinds.All)
        {
            var items = await kind.Items(db)
                .Where(item => item.State == PublicationState.Published || item.State == PublicationState.Withheld)
                .OrderBy(item => item.Id)
                .Select(item => new { item.Id, IsWithheld = item.State == PublicationState.Withheld })
                .ToListAsync(cancellationToken);
            foreach (var some in items.Chunk(AtOnce))
            {
                var broken = await BrokenAsync(kind, [.. some.Select(item => item.Id)], cancellationToken);
                foreach (var item in some.Where(item => item.IsWithheld != broken.Contains(item.Id)))
                {
                    changed += await ChangeAsync(kind, item.Id, !item.IsWithheld, cancellationToken) ? 1 : 0;
                }
            }
        }

        return changed;
    }

    /// <summary>
    /// What is not public and cannot be read all the same: an item that never went online or was taken off, and a draft whose newest
    /// revision is damaged. Nothing has to be taken off; somebody has to be told.
    /// </summary>
    public async Task<IReadOnlyList<DamagedItem>> DamagedAsync(CancellationToken cancellationToken)
    {
        var damaged = new List<DamagedItem>();
        foreach (var kind in kinds.All)
        {
            var ids = await kind.Items(db)
                .Where(item => item.State != PublicationState.Published && item.State != PublicationState.Withheld)
                .OrderBy(item => item.Id)
                .Select(item => item.Id)
                .ToListAsync(cancellationToken);
            foreach (var some in ids.Chunk(AtOnce))
            {
                damaged.AddRange((await BrokenAsync(kind, some, cancellationToken)).Select(id => new DamagedItem(kind.Name, id)));
            }

            var heads = await db.EditorialRecords
                .Where(record => record.Kind == kind.Name && record.Stage != DraftStage.None)
                .OrderBy(record => record.Id)
                .Select(record => new { record.ItemId, record.HeadId })
                .ToListAsync(cancellationToken);
            foreach (var some in heads.Chunk(AtOnce))
            {
                if (!await AreRevisionsReadAsync([.. some.Select(head => head.HeadId)], cancellationToken))
                {
                    foreach (var head in some)
                    {
                        if (!await AreRevisionsReadAsync([head.HeadId], cancellationToken))
                        {
                            damaged.Add(new DamagedItem(kind.Name, head.ItemId));
                        }
                    }
                }
            }
        }

        return [.. damaged.Distinct()];
    }

    private async Task<bool> AreRevisionsReadAsync(Guid[] ids, CancellationToken cancellationToken)
    {
        using var watch = ReadingFaults.Begin();
        await db.Revisions
            .AsNoTracking()
            .Where(revision => ids.Contains(revision.Id))
            .OrderBy(revision => revision.Id)
            .ToListAsync(cancellationToken);
        return watch.Count == 0;
    }

    /// <summary>Many at once; one by one only where there is something to be found.</summary>
    private async Task<HashSet<int>> BrokenAsync(ContentKind kind, int[] ids, CancellationToken cancellationToken)
    {
        if (await AreReadableAsync(kind, ids, cancellationToken))
        {
            return [];
        }

        var broken = new HashSet<int>();
        foreach (var id in ids)
        {
            if (!await AreReadableAsync(kind, [id], cancellationToken))
            {
                broken.Add(id);
            }
        }

        return broken;
    }

    private async Task<bool> AreReadableAsync(ContentKind kind, int[] ids, CancellationToken cancellationToken)
    {
        try
        {
            using var watch = ReadingFaults.Begin();
            var items = await kind.LoadAllAsync(db, ids, cancellationToken);
            return (watch.Count == 0 || await AreReadAsync(kind, ids, cancellationToken)) && items.All(kind.CanBeShown);
        }
        catch (Exception exception) when (
            exception is InvalidOperationException or FormatException or ArgumentException or InvalidCastException or OverflowException)
        {
            LogUnreadable(log, exception, kind.Name, ids.Length);
            return false;
        }
    }

    /// <summary>The items alone: what is wrong with another that they point to is the fault of that one.</summary>
    private async Task<bool> AreReadAsync(ContentKind kind, int[] ids, CancellationToken cancellationToken)
    {
        using var watch = ReadingFaults.Begin();
        await kind.Items(db).AsNoTracking().Where(item => ids.Contains(item.Id)).OrderBy(item => item.Id).ToListAsync(cancellationToken);
        return watch.Count == 0;
    }

    /// <summary>Each in a scope of its own, so that what fails leaves nothing to the next.</summary>
    private async Task<bool> ChangeAsync(ContentKind kind, int id, bool isBroken, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var own = scope.ServiceProvider.GetRequiredService<NetworkDbContext>();
        if (await kind.LoadAsync(own, id, cancellationToken) is not { } item)
        {
            return false;
        }

        if (isBroken)
        {
            item.Withhold();
        }
        else
        {
            item.Release();
        }

        LogChanged(log, kind.Name, id, item.State);
        own.Add(
            new AuditEntry(
                Actor.Portal, isBroken ? "content.withheld" : "content.released", kind.Name, id, item.Heading,
                clock.UtcNow()));
        await own.SaveChangesAsync(cancellationToken);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Among {Count} items of {Kind} is one that cannot be read.")]
    private static partial void LogUnreadable(ILogger log, Exception exception, string kind, int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Kind} {ItemId} is {State} from now on, because of what can be read of it.")]
    private static partial void LogChanged(ILogger log, string kind, int itemId, PublicationState state);
}
