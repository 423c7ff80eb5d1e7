using CcrNetwork.Data.Work;

namespace CcrNetwork.Web.Features.FundingMail;

internal sealed class FundingMailWork(
    IServiceScopeFactory scopes, TimeProvider clock, ILogger<FundingMailWork> log) : ScheduledWork(scopes, clock, log)
{
    public override string Name => "funding-mail";

    protected override TimeSpan Interval => TimeSpan.FromMinutes(15);

    protected override async Task<int> WorkAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        await services.GetRequiredService<SubscriptionEndings>().RunAsync(cancellationToken)
        + await services.GetRequiredService<FundingDigests>().WriteAsync(cancellationToken)
        + await services.GetRequiredService<FundingReminders>().WriteAsync(cancellationToken)
        + await services.GetRequiredService<NextCallLetters>().WriteAsync(cancellationToken);
}
