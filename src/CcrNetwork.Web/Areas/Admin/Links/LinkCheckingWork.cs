using CcrNetwork.Data.Work;

namespace CcrNetwork.Web.Areas.Admin.Links;

/// <summary>In Production only: the machines of developers and tests leave other sites alone.</summary>
internal sealed class LinkCheckingWork(
    IServiceScopeFactory scopes, TimeProvider clock, IHostEnvironment environment, ILogger<LinkCheckingWork> log)
    : ScheduledWorkOf<LinkChecking>(scopes, clock, log)
{
    public override string Name => "link-checking";

    protected override TimeSpan Interval => TimeSpan.FromMinutes(15);

    protected override TimeSpan MostTime => TimeSpan.FromMinutes(30);

    protected override async Task<bool> HasWorkAsync(LinkChecking checking, CancellationToken cancellationToken) =>
        environment.IsProduction() && await checking.AnyAsync(cancellationToken);

    protected override Task<int> WorkAsync(LinkChecking checking, CancellationToken cancellationToken) =>
        checking.RunAsync(cancellationToken);
}
