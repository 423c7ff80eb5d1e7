using CcrNetwork.Data.Work;

namespace CcrNetwork.Web.Areas.Admin.Access;

internal sealed class CleaningWork(
    IServiceScopeFactory scopes, TimeProvider clock, ILogger<CleaningWork> log) : ScheduledWork(scopes, clock, log)
{
    public override string Name => "cleaning";

    protected override TimeSpan Interval => TimeSpan.FromHours(1);

    protected override Task<int> WorkAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<AccountCleaning>().CleanAsync(cancellationToken);
}
