using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Infrastructure.Hosting;

/// <summary>Between the request to end and the end the site serves on for a while, for those who do not know yet.</summary>
public sealed class Draining(IOptions<SiteOptions> site) : IHostedLifecycleService
{
    public Task StoppingAsync(CancellationToken cancellationToken) =>
        site.Value.DrainSeconds > 0 ? Task.Delay(TimeSpan.FromSeconds(site.Value.DrainSeconds), cancellationToken) : Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
