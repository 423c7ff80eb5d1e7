using CcrNetwork.Data.Work;

namespace CcrNetwork.Web.Areas.Admin.Confirmation;

internal sealed class ConfirmationWork(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ConfirmationWork> log)
    : ScheduledWorkOf<YearlyConfirmation>(scopes, clock, log)
{
    public override string Name => "confirmation";

    protected override TimeSpan Interval => TimeSpan.FromHours(6);

    protected override Task<int> WorkAsync(YearlyConfirmation confirmation, CancellationToken cancellationToken) =>
        confirmation.AskAsync(cancellationToken);
}
