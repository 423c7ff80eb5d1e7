using CcrNetwork.Data.Sqlite;
using CcrNetwork.Data.SqlServer;
using CcrNetwork.Data.Tests.Support;
using CcrNetwork.Domain.Centres;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CcrNetwork.Data.Tests;

public sealed class ModelTests
{
    /// <summary>The first migration and one for each release since, see docs/decisions/0012-migrations.md.</summary>
    private static readonly string[] Releases = ["Initial"];

    /// <summary>Of both providers; to be raised with each release that is added, knowing what it costs.</summary>
    private const int MostLines = 25_000;

    [Fact]
    public void Every_change_of_the_model_has_its_migration_on_SQLite()
    {
        using var db = new SqliteContextFactory().CreateDbContext([]);

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void Every_change_of_the_model_has_its_migration_on_SQL_Server()
    {
        using var db = new SqlServerContextFactory().CreateDbContext([]);

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void A_change_without_a_migration_is_found_on_both()
    {
        using var sqlite = ChangedContext.OnSqlite(AddColumn);
        using var sqlServer = ChangedContext.OnSqlServer(AddColumn);

        Assert.True(sqlite.Database.HasPendingModelChanges());
        Assert.True(sqlServer.Database.HasPendingModelChanges());

        static void AddColumn(ModelBuilder builder) => builder.Entity<Centre>().Property<string>("Motto");
    }

    [Fact]
    public void Both_providers_have_the_same_migrations_one_for_each_release()
    {
        using var sqlite = new SqliteContextFactory().CreateDbContext([]);
        using var sqlServer = new SqlServerContextFactory().CreateDbContext([]);

        var names = Names(sqlite);

        Assert.Equal(Releases, names);
        Assert.Equal(names, Names(sqlServer));
    }

    [Theory, On(Provider.Sqlite), On(Provider.SqlServer)]
    public async Task The_migrations_build_an_empty_database_and_may_run_again(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var db = database.Open();

        await db.Database.MigrateAsync();

        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
        Assert.False(await db.Centres.AnyAsync());
    }

    /// <summary>Each migration carries the model as it left it; the snapshot is the newest of these (ReleaseMigrationsGenerator).</summary>
    [Fact]
    public void The_newest_picture_of_the_model_is_the_one_of_the_newest_migration()
    {
        using var sqlite = new SqliteContextFactory().CreateDbContext([]);
        using var sqlServer = new SqlServerContextFactory().CreateDbContext([]);

        Assert.All([sqlite, sqlServer], db =>
        {
            var migrations = db.GetService<IMigrationsAssembly>();
            var newest = migrations.CreateMigration(migrations.Migrations.Last().Value, db.Database.ProviderName!).TargetModel;
            var picture = migrations.ModelSnapshot!.Model;

            Assert.Equal(Written(newest), Written(picture));
            Assert.True(picture.GetEntityTypes().Count() > 50);
        });
        Assert.InRange(LinesOfMigrations(), 1, MostLines);
    }

    private static string Written(IModel model) => model.ToDebugString(MetadataDebugStringOptions.LongDefault);

    private static int LinesOfMigrations()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder!.FullName, "src")))
        {
            folder = folder.Parent;
        }

        return Enum.GetValues<Provider>()
            .Select(provider => Path.Combine(folder.FullName, "src", $"CcrNetwork.Data.{provider}", "Migrations"))
            .SelectMany(migrations => Directory.GetFiles(migrations, "*.cs"))
            .Sum(file => File.ReadLines(file).Count());
    }

    /// <summary>The names without the day on which the tool wrote them, which differs between providers.</summary>
    private static string[] Names(NetworkDbContext db) =>
        [.. db.Database.GetMigrations().Select(id => id[(id.IndexOf('_', StringComparison.Ordinal) + 1)..])];
}
