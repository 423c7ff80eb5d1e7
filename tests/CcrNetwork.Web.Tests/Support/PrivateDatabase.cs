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

    private sealed class SqlServer : PrivateDatabase
    {
        private readonly string _connectionString = new SqlConnectionStringBuilder(Providers.SqlServerConnectionString)
        {
            InitialCatalog = $"CcrSite-{Guid.NewGuid():N}",
        }.ConnectionString;

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
            var options = new DbContextOptionsBuilder<NetworkDbContext>().UseNetworkOnSqlServer(_connectionString);
            await using var db = new NetworkDbContext(options.As<NetworkDbContext>());
            await db.Database.EnsureDeletedAsync();
            Directory.Delete(Folder, recursive: true);
        }
    }
}
