using CcrNetwork.Data.Work;

namespace CcrNetwork.Web.Areas.Admin.Candidatures;

internal sealed class CandidatureForgettingWork(IServiceScopeFactory scopes, TimeProvider clock, ILogger<CandidatureForgettingWork> log)
    : ScheduledWorkOf<CandidatureForgetting>(scopes, clock, log)
{
    public override string Name => "candidatures";

    protected override TimeSpan Interval => TimeSpan.FromHours(12);

    protected override Task<bool> HasWorkAsync(CandidatureForgetting forgetting, CancellationToken cancellationToken) =>
        forgetting.AnyAsync(cancellationToken);

    protected override Task<int> WorkAsync(CandidatureForgetting forgetting, CancellationToken cancellationToken) =>
        forgetting.ForgetAsync(cancellationToken);
}
