using CcrNetwork.Data.Work;
using CcrNetwork.Web.Infrastructure.Caching;

namespace CcrNetwork.Web.Infrastructure.Housekeeping;

/// <summary>Reads what is kept in memory at the start, and again before it grows old.</summary>
internal sealed class SnapshotWork(
    IServiceScopeFactory scopes, TimeProvider clock, ILogger<SnapshotWork> log, IEnumerable<Snapshot> snapshots)
    : PeriodicWork(scopes, clock, log)
{
    protected override TimeSpan Every => TimeSpan.FromMinutes(1);

    protected override async Task RunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        foreach (var snapshot in snapshots)
        {
            await snapshot.RefreshAsync(cancellationToken);
        }
    }
}
