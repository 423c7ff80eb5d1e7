using CcrNetwork.Data;
using CcrNetwork.Data.Work;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Infrastructure.Telemetry;

/// <summary>Looks twice a minute how much mail waits and how old scheduled work is; only where measurements go somewhere.</summary>
public sealed class QueueMeasure(IServiceScopeFactory scopes, TimeProvider clock, ILogger<QueueMeasure> log, Measures measures)
    : PeriodicWork(scopes, clock, log)
{
    private readonly TimeProvider _clock = clock;

    protected override TimeSpan Every => TimeSpan.FromSeconds(30);

    protected override Task RunAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        LookAsync(services.GetRequiredService<NetworkDbContext>(), cancellationToken);

    public async Task LookAsync(NetworkDbContext db, CancellationToken cancellationToken)
    {
        var now = _clock.UtcNow();
        var waiting = db.OutgoingMails.Where(mail => mail.NextTryAt != null);
        var count = await waiting.LongCountAsync(cancellationToken);
        var oldest = await waiting.MinAsync(mail => (DateTime?)mail.CreatedAt, cancellationToken) ?? now;
        var work = await db.WorkStates
            .Where(state => state.LastSucceededAt != null)
            .OrderBy(state => state.Name)
            .Select(state => new { state.Name, At = state.LastSucceededAt!.Value })
            .ToListAsync(cancellationToken);
        measures.Waiting(count, now - oldest, [.. work.Select(state => new WorkAge(state.Name, (now - state.At).TotalSeconds))]);
    }
}
