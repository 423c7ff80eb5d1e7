using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CcrNetwork.Data.Work;

/// <summary>Scheduled work that one service does; most of the work is of this kind.</summary>
/// <typeparam name="TService">Taken anew from the container for each run.</typeparam>
public abstract class ScheduledWorkOf<TService>(IServiceScopeFactory scopes, TimeProvider clock, ILogger log)
    : ScheduledWork(scopes, clock, log)
    where TService : notnull
{
    /// <summary>A cheap look, so that frequent work writes nothing while nothing waits.</summary>
    protected virtual Task<bool> HasWorkAsync(TService service, CancellationToken cancellationToken) => Task.FromResult(true);

    /// <returns>How many things it dealt with.</returns>
    protected abstract Task<int> WorkAsync(TService service, CancellationToken cancellationToken);

    protected sealed override Task<bool> HasWorkAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        HasWorkAsync(services.GetRequiredService<TService>(), cancellationToken);

    protected sealed override Task<int> WorkAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        WorkAsync(services.GetRequiredService<TService>(), cancellationToken);
}
