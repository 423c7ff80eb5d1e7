using CcrNetwork.Web.Infrastructure.Housekeeping;

namespace CcrNetwork.Web.Areas.Admin.Confirmation;

internal sealed class ConfirmationWork(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ConfirmationWork> log) : PeriodicWork(scopes, clock, log)
{
    protected override TimeSpan Every => TimeSpan.FromHours(6);

    protected override Task RunAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<YearlyConfirmation>().AskAsync(cancellationToken);
}
