using CcrNetwork.Data.Work;

namespace CcrNetwork.Web.Areas.Admin.Candidatures;

internal sealed class CandidatureForgettingWork(IServiceScopeFactory scopes, TimeProvider clock, ILogger<CandidatureForgettingWork> log)
    : ScheduledWork(scopes, clock, log)
{
    public override string Name => "candidatures";

    protected override TimeSpan Interval => TimeSpan.FromHours(12);

    protected override Task<bool> HasWorkAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<CandidatureForgetting>().AnyAsync(cancellationToken);

    protected override Task<int> WorkAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<CandidatureForgetting>().ForgetAsync(cancellationToken);
}
