using System.Collections.Concurrent;
using CcrNetwork.Data;
using CcrNetwork.Data.SqlServer;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>A database of its own for one site, thrown away with it.</summary>
internal abstract class PrivateDatabase : IAsyncDisposable
{
    /// <summary>Where the site keeps files, the embedded database among them.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("ccr-site-").FullName;

    public static PrivateDatabase On(Provider provider) => provider == Provider.SqlServer ? new SqlServer() : new Sqlite();

    public abstract void Configure(IWebHostBuilder builder);

    public abstract ValueTask DisposeAsync();

    private sealed class Sqlite : PrivateDatabase
    {
        public override void Configure(IWebHostBuilder builder) => builder.UseSetting("Database:Folder", Folder);

        public override ValueTask DisposeAsync()
        {
            using (var connection = new SqliteConnection($"Data Source={Path.Combine(Folder, "network.db")}"))
            {
                SqliteConnection.ClearPool(connection);
            }

            Directory.Delete(Folder, recursive: true);
            return ValueTask.CompletedTask;
        }
    }

    /// <summary>
    /// Migrating takes seconds there, emptying does not: a database whose site is gone is emptied and given to the next. All go
    /// with the process.
    /// </summary>
    private sealed class SqlServer : PrivateDatabase
    {
        private static readonly ConcurrentBag<string> Free = [];
        private static readonly ConcurrentBag<string> Made = [];

        private readonly string _connectionString = Free.TryTake(out var emptied) ? emptied : New();

        static SqlServer() => AppDomain.CurrentDomain.ProcessExit += static (_, _) =>
        {
            foreach (var made in Made)
            {
                using var db = Open(made);
                db.Database.EnsureDeleted();
            }
        };

        public override void Configure(IWebHostBuilder builder)
        {
            builder.UseSetting("Database:Provider", "SqlServer");
            builder.UseSetting("Database:ConnectionString", _connectionString);
            builder.UseSetting("Database:Folder", Folder);
            if (Providers.SqlServerBatchSize is { } size)
            {
                builder.UseSetting("Database:MaxBatchSize", size);
            }
        }

        public override async ValueTask DisposeAsync()
        {
            Directory.Delete(Folder, recursive: true);
            await using var db = Open(_connectionString);
            if (await db.Database.CanConnectAsync() && !(await db.Database.GetPendingMigrationsAsync()).Any())
            {
                await TableCleaner.EmptyAsync(db);
                await TableCleaner.CountFromOneAsync(db);
                Free.Add(_connectionString);
            }
        }

        private static string New()
        {
            var made = new SqlConnectionStringBuilder(Providers.SqlServerConnectionString)
            {
                InitialCatalog = $"CcrSite-{Guid.NewGuid():N}",
            }.ConnectionString;
            Made.Add(made);
            return made;
        }

        private static NetworkDbContext Open(string connectionString) =>
            new(new DbContextOptionsBuilder<NetworkDbContext>().UseNetworkOnSqlServer(connectionString).As<NetworkDbContext>());
    }
}
