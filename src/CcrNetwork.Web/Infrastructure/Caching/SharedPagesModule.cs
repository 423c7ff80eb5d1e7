using Microsoft.AspNetCore.OutputCaching;

namespace CcrNetwork.Web.Infrastructure.Caching;

public static class SharedPagesModule
{
    /// <summary>Puts Redis in the place of the cache of this process, where it is configured.</summary>
    public static void AddSharedPages(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var options = builder.Configuration.GetSection(RedisOptions.Section).Get<RedisOptions>();
        if (options is not { IsOn: true })
        {
            return;
        }

        services.AddStackExchangeRedisOutputCache(redis =>
        {
            redis.ConfigurationOptions = options.ToConfiguration();

            // A release never shows what another one has drawn.
            redis.InstanceName = $"ccr:{typeof(SharedPagesModule).Module.ModuleVersionId:N}:";
        });
        var store = services.Last(service => service.ServiceType == typeof(IOutputCacheStore));
        services.Remove(store);
        services.Add(new ServiceDescriptor(
            typeof(IOutputCacheStore), SharedPages.Inner, store.KeylessType(), ServiceLifetime.Singleton));
        services.AddSingleton<IOutputCacheStore>(provider => new SharedPages(
            provider.GetRequiredKeyedService<IOutputCacheStore>(SharedPages.Inner), provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<SharedPages>>()));
        services.AddHostedService<SharedPagesStart>();
    }

    private static Type KeylessType(this ServiceDescriptor store) => store.ImplementationType
        ?? throw new InvalidOperationException("The cache in Redis is no longer registered by its type.");

    /// <summary>What was changed by hand, or came back by a backup, is seen after a start, as without a shared cache.</summary>
    private sealed class SharedPagesStart(IOutputCacheStore pages) : IHostedService
    {
        public async Task StartAsync(CancellationToken cancellationToken) =>
            await pages.EvictByTagAsync(ContentTags.Foot, cancellationToken);

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
