using CcrNetwork.Data;
using CcrNetwork.Data.Work;

namespace CcrNetwork.Web.Infrastructure.ReadOnly;

/// <summary>Hears within a second that a command of the operator, or another instance, makes the portal one that is only read.</summary>
public sealed class ReadOnlyWatch(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ReadOnlyWatch> log, ReadOnlyMode mode)
    : PeriodicWork(scopes, clock, log)
{
    private readonly TimeProvider _clock = clock;

    protected override TimeSpan Every => TimeSpan.FromSeconds(1);

    protected override Task RunAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        LookAsync(services.GetRequiredService<NetworkDbContext>(), cancellationToken);

    public async Task LookAsync(NetworkDbContext db, CancellationToken cancellationToken) =>
        mode.Hear(await new ReadOnlyLedger(db, _clock).UntilAsync(cancellationToken));
}
