using CcrNetwork.Data;
using CcrNetwork.Data.Seed.Synthetic;
using CcrNetwork.Data.Sqlite;
using CcrNetwork.Editing;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Seeding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace CcrNetwork.Benchmarks;

/// <summary>A database for each size: the real network, and made-up centres beside it up to the number asked for.</summary>
internal static class Databases
{
    private const int RealCentres = 52;
    private const int Seed = 20261123;

    public static async Task<string> OfAsync(Settings settings, int centres)
    {
        Directory.CreateDirectory(settings.Folder);
        var file = Path.Combine(settings.Folder, $"network-{centres}.db");
        if (File.Exists(file))
        {
            return file;
        }

        Console.Error.WriteLine($"Making a network of {centres} centres…");
        var making = $"{file}.making";
        File.Delete(making);
        var options = new DbContextOptionsBuilder<NetworkDbContext>()
            .UseNetworkOnSqlite($"Data Source={making};Pooling=False")
            .AddInterceptors(new StampInterceptor(TimeProvider.System));
        await using (var db = new NetworkDbContext(options.As<NetworkDbContext>()))
        {
            await db.Database.MigrateAsync();
            var services = new ServiceCollection();
            services.AddSingleton(TimeProvider.System);
            services.AddEditing();
            await using var provider = services.BuildServiceProvider();
            var kinds = provider.GetRequiredService<ContentKinds>();
            await new NetworkSeeder(db, kinds, TimeProvider.System, NullLogger<NetworkSeeder>.Instance)
                .RunAsync(SeedSource.Embedded, CancellationToken.None);
            if (centres > RealCentres)
            {
                await SyntheticNetwork.FillAsync(db, centres - RealCentres, Seed, CancellationToken.None);
            }
        }

        File.Move(making, file);
        return file;
    }
}
