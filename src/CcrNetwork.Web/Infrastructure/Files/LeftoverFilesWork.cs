using CcrNetwork.Data.Work;

namespace CcrNetwork.Web.Infrastructure.Files;

internal sealed class LeftoverFilesWork(IServiceScopeFactory scopes, TimeProvider clock, ILogger<LeftoverFilesWork> log)
    : ScheduledWorkOf<LeftoverFiles>(scopes, clock, log)
{
    public override string Name => "leftovers";

    protected override TimeSpan Interval => TimeSpan.FromDays(1);

    protected override Task<int> WorkAsync(LeftoverFiles files, CancellationToken cancellationToken) =>
        files.DeleteAsync(cancellationToken);
}
