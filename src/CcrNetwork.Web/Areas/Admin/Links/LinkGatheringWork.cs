using CcrNetwork.Data.Work;

namespace CcrNetwork.Web.Areas.Admin.Links;

internal sealed class LinkGatheringWork(IServiceScopeFactory scopes, TimeProvider clock, ILogger<LinkGatheringWork> log)
    : ScheduledWorkOf<LinkGathering>(scopes, clock, log)
{
    public override string Name => "link-gathering";

    protected override TimeSpan Interval => TimeSpan.FromHours(6);

    protected override Task<int> WorkAsync(LinkGathering gathering, CancellationToken cancellationToken) =>
        gathering.RunAsync(cancellationToken);
}
