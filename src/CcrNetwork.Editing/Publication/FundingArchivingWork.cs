using CcrNetwork.Data.Work;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CcrNetwork.Editing.Publication;

internal sealed class FundingArchivingWork(IServiceScopeFactory scopes, TimeProvider clock, ILogger<FundingArchivingWork> log)
    : ScheduledWorkOf<FundingArchiving>(scopes, clock, log)
{
    public override string Name => "past-funding";

    protected override TimeSpan Interval => TimeSpan.FromHours(6);

    protected override Task<int> WorkAsync(FundingArchiving archiving, CancellationToken cancellationToken) =>
        archiving.ArchiveAsync(cancellationToken);
}
