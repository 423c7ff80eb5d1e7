using CcrNetwork.Data.Work;
using CcrNetwork.Web.Infrastructure.ReadOnly;

namespace CcrNetwork.Web.Infrastructure.Readership;

/// <summary>Writes down each minute, and when the site stops, what this instance has counted.</summary>
internal sealed class ReadershipWork(
    IServiceScopeFactory scopes, TimeProvider clock, ILogger<ReadershipWork> log, ReadOnlyMode mode) : PeriodicWork(scopes, clock, log)
{
    private readonly IServiceScopeFactory _scopes = scopes;

    protected override TimeSpan Every => TimeSpan.FromMinutes(1);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        try
        {
            await using var scope = _scopes.CreateAsyncScope();
            await RunAsync(scope.ServiceProvider, cancellationToken);
        }
        catch (ObjectDisposedException)
        {
            // Stopped a second time, after everything else is gone: the first time has written all there was.
        }
    }

    protected override Task RunAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        mode.IsOn ? Task.CompletedTask : services.GetRequiredService<ReadershipLedger>().WriteAsync(cancellationToken);
}
