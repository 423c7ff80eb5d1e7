namespace CcrNetwork.Web.Infrastructure.Caching;

public static class SnapshotModule
{
    /// <summary>Keeps a picture of content in memory, read at the start and again before it grows old.</summary>
    public static void AddSnapshot<T>(this IServiceCollection services)
        where T : Snapshot
    {
        services.AddSingleton<T>();
        services.AddSingleton<Snapshot>(provider => provider.GetRequiredService<T>());
    }
}
