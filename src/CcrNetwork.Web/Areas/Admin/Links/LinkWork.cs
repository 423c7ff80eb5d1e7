using CcrNetwork.Web.Infrastructure.Housekeeping;

namespace CcrNetwork.Web.Areas.Admin.Links;

internal sealed class LinkGatheringWork(IServiceScopeFactory scopes, TimeProvider clock, ILogger<LinkGatheringWork> log) : ScheduledWork(scopes, clock, log)
{
    public override string Name => "link-gathering";

    protected override TimeSpan Interval => TimeSpan.FromHours(6);

    protected override Task<int> WorkAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<LinkGathering>().RunAsync(cancellationToken);
}

internal sealed class LinkCheckingWork(IServiceScopeFactory scopes, TimeProvider clock, ILogger<LinkCheckingWork> log) : ScheduledWork(scopes, clock, log)
{
    public override string Name => "link-checking";

    protected override TimeSpan Interval => TimeSpan.FromMinutes(15);

    protected override TimeSpan MostTime => TimeSpan.FromMinutes(30);

    protected override Task<bool> HasWorkAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<LinkChecking>().AnyAsync(cancellationToken);

    protected override Task<int> WorkAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<LinkChecking>().RunAsync(cancellationToken);
}
