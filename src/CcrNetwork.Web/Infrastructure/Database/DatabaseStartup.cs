using System.Data.Common;
using CcrNetwork.Data;
using CcrNetwork.Data.Seed;
using CcrNetwork.Data.Sqlite;
using CcrNetwork.Data.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Infrastructure.Database;

/// <summary>Makes, migrates and fills the database before the site answers.</summary>
public static class DatabaseStartup
{
    /// <summary>False when the site cannot start; the reason has then been said in one sentence.</summary>
    public static async Task<bool> PrepareDatabaseAsync(this WebApplication app)
    {
        try
        {
            app.Services.GetService<IStartupValidator>()?.Validate();
            var options = app.Services.GetRequiredService<IOptions<DatabaseOptions>>().Value;
            if (options.Provider == DatabaseOptions.Sqlite && string.IsNullOrWhiteSpace(options.ConnectionString))
            {
                Directory.CreateDirectory(DatabaseRegistration.SqliteFolder(options, app.Environment));
            }

            if (options.Provider == DatabaseOptions.SqlServer)
            {
                await SqlServerRegistration.ReachAsync(options.ConnectionString!);
            }

            await using var scope = app.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<NetworkDbContext>();
            await db.Database.MigrateAsync();
            if (options.Provider == DatabaseOptions.SqlServer)
            {
                await SqlServerRegistration.RequireReadingByVersionAsync(db, CancellationToken.None);
            }

            if (options.Seed)
            {
                await scope.ServiceProvider.GetRequiredService<NetworkSeeder>().RunAsync(SeedSource.Embedded, CancellationToken.None);
            }

            return true;
        }
        catch (OptionsValidationException exception)
        {
            return Refuse(app, string.Join(" ", exception.Failures));
        }
        catch (SeedException exception)
        {
            return Refuse(app, exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException || SqliteRegistration.IsUnwritable(exception))
        {
            return Refuse(app, $"The data folder cannot be written: {exception.Message}");
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException or TimeoutException)
        {
            return Refuse(app, $"The database cannot be reached or migrated: {Reason(exception)}");
        }
    }

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

    private static bool Refuse(WebApplication app, string reason)
    {
        app.Logger.LogCritical("The site cannot start. {Reason}", reason);
        return false;
    }
}
