using CcrNetwork.Data.Work;

namespace CcrNetwork.Web.Areas.Admin.Cleaning;

internal sealed class CleaningWork(
    IServiceScopeFactory scopes, TimeProvider clock, ILogger<CleaningWork> log) : ScheduledWorkOf<AccountCleaning>(scopes, clock, log)
{
    public override string Name => "cleaning";

    protected override TimeSpan Interval => TimeSpan.FromHours(1);

    protected override Task<int> WorkAsync(AccountCleaning cleaning, CancellationToken cancellationToken) =>
        cleaning.CleanAsync(cancellationToken);
}
