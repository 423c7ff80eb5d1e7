using CcrNetwork.Data.Work;

namespace CcrNetwork.Web.Infrastructure.Files.Scanning;

internal sealed class ScanningWork(
    IServiceScopeFactory scopes, TimeProvider clock, ILogger<ScanningWork> log) : ScheduledWorkOf<WaitingDocuments>(scopes, clock, log)
{
    public override string Name => "scanning";

    protected override TimeSpan Interval => TimeSpan.FromMinutes(2);

    protected override Task<bool> HasWorkAsync(WaitingDocuments documents, CancellationToken cancellationToken) =>
        Task.FromResult(documents.Any);

    protected override Task<int> WorkAsync(WaitingDocuments documents, CancellationToken cancellationToken) =>
        documents.ScanAsync(cancellationToken);
}
