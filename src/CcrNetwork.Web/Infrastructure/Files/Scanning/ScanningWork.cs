using CcrNetwork.Data.Work;

namespace CcrNetwork.Web.Infrastructure.Files.Scanning;

internal sealed class ScanningWork(
    IServiceScopeFactory scopes, TimeProvider clock, ILogger<ScanningWork> log) : ScheduledWork(scopes, clock, log)
{
    public override string Name => "scanning";

    protected override TimeSpan Interval => TimeSpan.FromMinutes(2);

    protected override Task<bool> HasWorkAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        Task.FromResult(services.GetRequiredService<WaitingDocuments>().Any);

    protected override Task<int> WorkAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<WaitingDocuments>().ScanAsync(cancellationToken);
}
