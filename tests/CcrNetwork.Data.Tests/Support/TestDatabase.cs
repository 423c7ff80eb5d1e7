using CcrNetwork.Data.Sqlite;
using CcrNetwork.Data.SqlServer;
using CcrNetwork.Editing;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Seeding;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace CcrNetwork.Data.Tests.Support;

/// <summary>An empty database of its own for one test, made by the real migrations and thrown away with the test.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lazy<ContentKinds> Kinds = new(AllKinds);

    private readonly Func<DbContextOptionsBuilder> _options;
    private readonly string? _folder;

    private TestDatabase(Func<DbContextOptionsBuilder> options, string? folder) => (_options, _folder) = (options, folder);

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 9, 30, 0, TimeSpan.Zero));

    public static async Task<TestDatabase> CreateAsync(Provider provider)
    {
        var database = provider == Provider.SqlServer ? OnSqlServer() : OnSqlite();
        await using var db = database.Open();
        await db.Database.MigrateAsync();
        return database;
    }

    public static async Task<TestDatabase> CreateSeededAsync(Provider provider)
    {
        var database = await CreateAsync(provider);
        await database.SeedAsync(SeedSource.Embedded);
        return database;
    }

    public NetworkDbContext Open(Action<DbContextOptionsBuilder>? configure = null)
    {
        var options = _options().AddInterceptors(new StampInterceptor(Clock), new AppendOnlyInterceptor());
        configure?.Invoke(options);
        return new NetworkDbContext(options.As<NetworkDbContext>());
    }

    public async Task<SeedSummary> SeedAsync(SeedSource source)
    {
        await using var db = Open();
        return await new NetworkSeeder(db, Kinds.Value, Clock, NullLogger<NetworkSeeder>.Instance)
            .RunAsync(source, CancellationToken.None);
    }

    public async Task SaveAsync(params object[] entities)
    {
        await using var db = Open();
        db.AddRange(entities);
        await db.SaveChangesAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_folder is null)
        {
            await using var db = Open();
            await db.Database.EnsureDeletedAsync();
            return;
        }

        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private static ContentKinds AllKinds()
    {
        var services = new ServiceCollection();
        services.AddSingleton(TimeProvider.System);
        services.AddEditing();
        return services.BuildServiceProvider().GetRequiredService<ContentKinds>();
    }

    private static TestDatabase OnSqlite()
    {
        var folder = Directory.CreateTempSubdirectory("ccr-data-").FullName;
        var connectionString = $"Data Source={Path.Combine(folder, "network.db")}";
        return new TestDatabase(Sqlite, folder);

        DbContextOptionsBuilder Sqlite() => new DbContextOptionsBuilder<NetworkDbContext>().UseNetworkOnSqlite(connectionString);
    }

    private static TestDatabase OnSqlServer()
    {
        var connectionString = new SqlConnectionStringBuilder(Providers.SqlServerConnectionString)
        {
            InitialCatalog = $"CcrTests-{Guid.NewGuid():N}",
        }.ConnectionString;
        return new TestDatabase(SqlServer, folder: null);

        DbContextOptionsBuilder SqlServer() => new DbContextOptionsBuilder<NetworkDbContext>()
            .UseNetworkOnSqlServer(connectionString, Providers.SqlServerBatchSize);
    }
}
