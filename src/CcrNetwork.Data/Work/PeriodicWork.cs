using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CcrNetwork.Data.Work;

/// <summary>
/// Work that the portal does at its start and then by the clock, each time in a scope of its own. A fault is logged and the next
/// time tried again.
/// </summary>
public abstract partial class PeriodicWork(IServiceScopeFactory scopes, TimeProvider clock, ILogger log) : BackgroundService
{
    protected abstract TimeSpan Every { get; }

    /// <summary>How long after the start the first time comes.</summary>
    protected virtual TimeSpan First => TimeSpan.Zero;

    protected abstract Task RunAsync(IServiceProvider services, CancellationToken cancellationToken);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Delay(First, clock, stoppingToken);
            while (true)
            {
                await TryAsync(stoppingToken);
                // A pause after the work, not a period: a clock that leaps, as after a machine's sleep, makes up for nothing.
                await Task.Delay(Every, clock, stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The site stops.
        }
    }

    private async Task TryAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await RunAsync(scope.ServiceProvider, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            LogFault(log, exception, GetType().Name);
        }
    }

    [LoggerMessage(LogLevel.Error, "{Work} failed; it is tried again at its next time.")]
    private static partial void LogFault(ILogger log, Exception fault, string work);
}
