using CcrNetwork.Data;
using CcrNetwork.Data.Work;
using CcrNetwork.Domain.Funding;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.FundingImport;

/// <summary>What time does to the queue: what waits long after its deadline is refused, what was decided long ago is forgotten.</summary>
public sealed class FoundCallKeeping(NetworkDbContext db, TimeProvider clock)
{
    /// <returns>How many calls it refused or forgot.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.UtcNow();
        var (decidedBefore, overBefore) = (now - FoundCall.Remembered, now - FoundCall.WaitsAfterDeadline);
        var forgotten = await db.FoundCalls.Where(found => found.DecidedAt <= decidedBefore).ExecuteDeleteAsync(cancellationToken);
        var over = await db.FoundCalls
            .AsTracking()
            .Where(found => found.State == FoundCallState.Waiting && found.Deadline <= overBefore)
            .ToListAsync(cancellationToken);
        over.ForEach(found => found.Refuse(now));
        await db.SaveChangesAsync(cancellationToken);
        return forgotten + over.Count;
    }
}

internal sealed class FoundCallWork(
    IServiceScopeFactory scopes, TimeProvider clock, ILogger<FoundCallWork> log) : ScheduledWorkOf<FoundCallKeeping>(scopes, clock, log)
{
    public override string Name => "found-calls";

    protected override TimeSpan Interval => TimeSpan.FromHours(24);

    protected override Task<int> WorkAsync(FoundCallKeeping keeping, CancellationToken cancellationToken) =>
        keeping.RunAsync(cancellationToken);
}
