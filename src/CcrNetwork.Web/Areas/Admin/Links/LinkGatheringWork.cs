using CcrNetwork.Data.Work;

namespace CcrNetwork.Web.Areas.Admin.Links;

internal sealed class LinkGatheringWork(
    IServiceScopeFactory scopes, TimeProvider clock, ILogger<LinkGatheringWork> log) : ScheduledWork(scopes, clock, log)
{
    public override string Name => "link-gathering";

    protected override TimeSpan Interval => TimeSpan.FromHours(6);

    protected override Task<int> WorkAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<LinkGathering>().RunAsync(cancellationToken);
}
