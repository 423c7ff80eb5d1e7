using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Kinds;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Editing.Publication;

/// <summary>Takes calls for projects off the public pages once their last deadline is long past.</summary>
public sealed class FundingArchiving(NetworkDbContext db, ContentKinds kinds, IServiceScopeFactory scopes, TimeProvider clock)
{
    /// <summary>The number that the first revision of an item gets which was never edited here.</summary>
    private const int FirstRevision = 1;

    /// <returns>How many were archived.</returns>
    public async Task<int> ArchiveAsync(CancellationToken cancellationToken)
    {
        var now = clock.UtcNow();
        var calls = await db.FundingCalls.Published()
            .OrderBy(c => c.Id)
            .Select(c => new { c.Id, c.OpensAt, c.CutOffs })
            .ToListAsync(cancellationToken);
        var count = 0;
        foreach (var call in calls.Where(call => new FundingSchedule(call.OpensAt, call.CutOffs).IsPastAt(now)))
        {
            count += await ArchiveAsync(call.Id, cancellationToken) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Each in a scope of its own, so that what fails leaves nothing to the next.</summary>
    private async Task<bool> ArchiveAsync(int id, CancellationToken cancellationToken)
    {
        var kind = kinds.All.Single(kind => kind.ItemType == typeof(FundingCall));
        await using var scope = scopes.CreateAsyncScope();
        var number = await db.EditorialRecords
            .Where(record => record.Kind == kind.Name && record.ItemId == id)
            .Select(record => (int?)record.HeadNumber)
            .FirstOrDefaultAsync(cancellationToken) ?? FirstRevision;
        return await scope.ServiceProvider
            .GetRequiredService<PublicationEditor>()
            .ArchiveAsync(kind, id, number, Actor.Portal, cancellationToken)
            is PublicationOutcome.Done;
    }
}
