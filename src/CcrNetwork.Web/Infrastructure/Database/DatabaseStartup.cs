using System.Data.Common;
using CcrNetwork.Data;
using CcrNetwork.Data.Sqlite;
using CcrNetwork.Data.SqlServer;
using CcrNetwork.Data.Work;
using CcrNetwork.Editing.Seeding;
using CcrNetwork.Web.Infrastructure.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Infrastructure.Database;

/// <summary>Makes, migrates and fills the database before the site answers.</summary>
public static class DatabaseStartup
{
    private static readonly TimeSpan MostMigrating = TimeSpan.FromMinutes(30);

    /// <summary>False when the site cannot start; the reason has then been said in one sentence.</summary>
    public static async Task<bool> PrepareDatabaseAsync(this WebApplication app)
    {
        try
        {
            await using var scope = app.Services.CreateAsyncScope();
            await MigrateAsync(scope.ServiceProvider, CancellationToken.None);
            if (app.Services.GetRequiredService<IOptions<DatabaseOptions>>().Value.Seed)
            {
                await scope.ServiceProvider.GetRequiredService<NetworkSeeder>().RunAsync(SeedSource.Embedded, CancellationToken.None);
            }

            if (app.Environment.IsProduction())
            {
                await WarnOfLegalNoticeAsync(scope.ServiceProvider, app.Logger);
            }

            return true;
        }
        catch (Exception exception) when (ReasonToRefuse(exception) is { } reason)
        {
            return app.Refuse(reason);
        }
    }

    /// <summary>False when a setting is not what it may be; this has then been said.</summary>
    public static bool AcceptsSettings(this WebApplication app)
    {
        try
        {
            app.Services.CheckSettings();
            return true;
        }
        catch (OptionsValidationException exception)
        {
            return app.Refuse(string.Join(" ", exception.Failures));
        }
    }

    private static bool Refuse(this WebApplication app, string reason)
    {
        app.Logger.LogCritical("The site cannot start. {Reason}", reason);
        return false;
    }

    /// <summary>A site that anybody can read must say who answers for it; only the association knows.</summary>
    private static async Task WarnOfLegalNoticeAsync(IServiceProvider services, ILogger logger)
    {
        var notice = await services.GetRequiredService<LegalNoticeQuery>().RunAsync(CancellationToken.None);
        if (notice.Missing.Count > 0)
        {
            logger.LogWarning(
                "The legal notice lacks what French law asks for: {Missing}. Write it on the page “legal”, in the staff area.",
                string.Join(", ", notice.Missing));
        }
    }

    /// <summary>Checks the settings, reaches the database, and makes or migrates it.</summary>
    /// <returns>The migrations that were applied.</returns>
    public static async Task<IReadOnlyList<string>> MigrateAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        services.CheckSettings();
        var options = services.GetRequiredService<IOptions<DatabaseOptions>>().Value;
        if (options.Provider == DatabaseOptions.Sqlite && string.IsNullOrWhiteSpace(options.ConnectionString))
        {
            // Made before SQLite would make it for everybody to read; its log beside it gets the same mode.
            var folder = DatabaseModule.SqliteFolder(options, services.GetRequiredService<IHostEnvironment>());
            PrivateFiles.CreateFolder(folder);
            PrivateFiles.Reserve(Path.Combine(folder, DatabaseModule.SqliteFile));
        }

        if (options.Provider == DatabaseOptions.SqlServer)
        {
            await SqlServerProvider.ReachAsync(options.ConnectionString!);
        }

        var db = services.GetRequiredService<NetworkDbContext>();
        List<string> pending = [.. await db.Database.GetPendingMigrationsAsync(cancellationToken)];
        await MigrateAloneAsync(db, services.GetRequiredService<TimeProvider>(), pending.Count, cancellationToken);
        if (options.Provider == DatabaseOptions.SqlServer)
        {
            await SqlServerProvider.RequireReadingByVersionAsync(db, cancellationToken);
        }

        await services
            .GetRequiredService<KeyProtection>()
            .WrapOpenKeysAsync(db, services.GetRequiredService<ILoggerFactory>(), cancellationToken);
        return pending;
    }

    /// <summary>Instances that serve meanwhile go on to be read, and change nothing.</summary>
    private static async Task MigrateAloneAsync(
        NetworkDbContext db, TimeProvider clock, int pending, CancellationToken cancellationToken)
    {
        if (pending == 0)
        {
            return;
        }

        var isInUse = (await db.Database.GetAppliedMigrationsAsync(cancellationToken)).Any();
        if (!isInUse)
        {
            await ApplyAsync(db, cancellationToken);
            return;
        }

        var ledger = new ReadOnlyLedger(db, clock);
        await ledger.BeginAsync("migration", MostMigrating, cancellationToken);
        try
        {
            await Task.Delay(ReadOnlyLedger.UntilHeard, cancellationToken);
            await ApplyAsync(db, cancellationToken);
        }
        finally
        {
            await ledger.EndAsync(CancellationToken.None);
        }
    }

    private static Task ApplyAsync(NetworkDbContext db, CancellationToken cancellationToken) =>
        db.Database.IsSqlite() ? SqliteMigrations.MigrateAsync(db, cancellationToken) : db.Database.MigrateAsync(cancellationToken);

    /// <summary>One sentence for faults that the operator can mend; null for faults of the portal.</summary>
    public static string? ReasonToRefuse(Exception exception) => exception switch
    {
        OptionsValidationException options => string.Join(" ", options.Failures),
        SeedException => exception.Message,
        IOException or UnauthorizedAccessException => $"The data folder cannot be written: {exception.Message}",
        _ when SqliteProvider.IsUnwritable(exception) => $"The data folder cannot be written: {exception.Message}",
        DbException or InvalidOperationException or TimeoutException => $"The database cannot be reached or migrated: {Reason(exception)}",
        _ => null,
    };

    /// <summary>What the database said, out of what was wrapped around it; beneath it is only the system's own number.</summary>
    private static string Reason(Exception exception)
    {
        var told = exception;
        while (told is not DbException && told.InnerException is { } inner)
        {
            told = inner;
        }

        return told.Message;
    }
}
