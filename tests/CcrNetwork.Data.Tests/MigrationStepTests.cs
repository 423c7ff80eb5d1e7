using CcrNetwork.Data.Sqlite;
using CcrNetwork.Data.SqlServer;
using CcrNetwork.Data.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace CcrNetwork.Data.Tests;

/// <summary>Each release's migration, alone: applied to the one before, taken back, applied again.</summary>
public sealed class MigrationStepTests
{
    private const string Nothing = Migration.InitialDatabase;

    [Fact]
    public void Each_step_is_T_SQL_up_and_down()
    {
        using var db = new SqlServerContextFactory().CreateDbContext([]);
        var migrator = db.GetService<IMigrator>();
        foreach (var (before, after) in Steps(db))
        {
            foreach (var script in new[] { migrator.GenerateScript(before, after), migrator.GenerateScript(after, before) })
            {
                using var reader = new StringReader(script);
                new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
                Assert.Empty(errors.Select(error => $"{before} to {after}, line {error.Line}: {error.Message}"));
                Assert.NotEmpty(script);
            }
        }
    }

    [Fact]
    public async Task Each_step_goes_up_down_and_up_again_and_leaves_nothing_behind()
    {
        await using var database = await TestDatabase.CreateAsync(Provider.Sqlite);
        await using var db = database.Open();
        var migrator = db.GetService<IMigrator>();
        var whole = await TablesAsync(db);
        foreach (var (before, after) in Steps(db).AsEnumerable().Reverse())
        {
            await migrator.MigrateAsync(before);
            Assert.Contains(after, await db.Database.GetPendingMigrationsAsync());
        }

        Assert.DoesNotContain(await TablesAsync(db), table => !table.StartsWith("__EF", StringComparison.Ordinal));
        foreach (var (_, after) in Steps(db))
        {
            await migrator.MigrateAsync(after);
        }

        Assert.Equal(whole, await TablesAsync(db));
        Assert.True(whole.Count > 60, $"Only {whole.Count} tables are there.");
    }

    /// <summary>Two processes that start at once on an empty database, and one that was killed before them.</summary>
    [Fact]
    public async Task Whoever_migrates_waits_for_the_living_and_not_for_the_dead()
    {
        var folder = Directory.CreateTempSubdirectory("ccr-migrating-").FullName;
        try
        {
            var connection = $"Data Source={Path.Combine(folder, "network.db")};Pooling=False";
            await using (var dead = Open(connection))
            {
                await dead.Database.ExecuteSqlRawAsync(
                    "CREATE TABLE \"__EFMigrationsLock\" (\"Id\" INTEGER NOT NULL PRIMARY KEY, \"Timestamp\" TEXT NOT NULL);"
                    + "INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2026-11-23 09:00:00+00:00')");
            }

            using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
            await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
            {
                await using var db = Open(connection);
                await SqliteMigrations.MigrateAsync(db, patience.Token);
            })));

            await using var after = Open(connection);
            Assert.Empty(await after.Database.GetPendingMigrationsAsync());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static NetworkDbContext Open(string connection) =>
        new(new DbContextOptionsBuilder<NetworkDbContext>().UseNetworkOnSqlite(connection).As<NetworkDbContext>());

    private static List<(string Before, string After)> Steps(DbContext db)
    {
        var migrations = db.Database.GetMigrations().ToList();
        return [.. migrations.Prepend(Nothing).Zip(migrations)];
    }

    private static Task<List<string>> TablesAsync(DbContext db) =>
        db.Database
            .SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name")
            .ToListAsync();
}
