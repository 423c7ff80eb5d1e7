using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CcrNetwork.Data.Work;

/// <summary>
/// Work with a name that is done once at its time, however many instances share the database and however often they are
/// started anew. <c>/admin/work</c> shows its last runs and faults.
/// </summary>
public abstract class ScheduledWork(IServiceScopeFactory scopes, TimeProvider clock, ILogger log) : PeriodicWork(scopes, clock, log)
{
    private static readonly TimeSpan Glance = TimeSpan.FromMinutes(1);

    private readonly IServiceScopeFactory _scopes = scopes;
    private readonly TimeProvider _clock = clock;

    /// <summary>Its word in the database and in the texts: <c>Admin.Work.Name.{Name}</c>.</summary>
    public abstract string Name { get; }

    /// <summary>From the end of one run to the next.</summary>
    protected abstract TimeSpan Interval { get; }

    /// <summary>Then a run is stopped and another may begin.</summary>
    protected virtual TimeSpan MostTime => TimeSpan.FromMinutes(10);

    /// <summary>Whoever waits for the first page has the machine first.</summary>
    protected sealed override TimeSpan First => TimeSpan.FromSeconds(10);

    protected sealed override TimeSpan Every => Interval < Glance ? Interval : Glance;

    /// <summary>A cheap look, so that frequent work writes nothing while nothing waits.</summary>
    protected virtual Task<bool> HasWorkAsync(IServiceProvider services, CancellationToken cancellationToken) => Task.FromResult(true);

    /// <returns>How many things it dealt with.</returns>
    protected abstract Task<int> WorkAsync(IServiceProvider services, CancellationToken cancellationToken);

    /// <summary>Does it if it is due and nobody else is at it.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var scope = _scopes.CreateAsyncScope();
        await RunAsync(scope.ServiceProvider, cancellationToken);
    }

    protected sealed override async Task RunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var ledger = services.GetRequiredService<WorkLedger>();
        if (!await ledger.IsDueAsync(Name, cancellationToken)
            || !await HasWorkAsync(services, cancellationToken)
            || await ledger.TakeAsync(Name, MostTime, cancellationToken) is not { } taken)
        {
            return;
        }

        try
        {
            using var patience = new CancellationTokenSource(MostTime, _clock);
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
            await using var scope = _scopes.CreateAsyncScope();
            await ledger.CloseAsync(taken, Interval, await WorkAsync(scope.ServiceProvider, stop.Token), fault: null);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await ledger.ReleaseAsync(taken);
            throw;
        }
        catch (Exception exception)
        {
            await ledger.CloseAsync(taken, Interval, done: 0, $"{exception.GetType().Name}: {exception.Message}");
            throw;
        }
    }
}
