using CcrNetwork.Data;
using CcrNetwork.Data.Sqlite;
using CcrNetwork.Data.SqlServer;
using CcrNetwork.Data.Work;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Infrastructure.Database;

public static class DatabaseModule
{
    public const string SqliteFile = "network.db";

    public static void AddNetworkDatabase(this WebApplicationBuilder builder)
    {
        builder.Services.AddCheckedOptions<DatabaseOptions>(DatabaseOptions.Section);

        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<StampInterceptor>();
        builder.Services.AddSingleton<AppendOnlyInterceptor>();
        builder.Services.AddSingleton<ContentChangeInterceptor>();
        builder.Services.AddScoped<LegalNoticeQuery>();
        builder.Services.AddDbContextPool<NetworkDbContext>((services, options) =>
        {
            var database = services.GetRequiredService<IOptions<DatabaseOptions>>().Value;
            var environment = services.GetRequiredService<IHostEnvironment>();
            if (database.Provider == DatabaseOptions.SqlServer)
            {
                options.UseNetworkOnSqlServer(database.ConnectionString!, database.MaxBatchSize);
            }
            else
            {
                options.UseNetworkOnSqlite(SqliteConnectionString(database, environment), database.MaxBatchSize);
            }

            options
                .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
                .AddInterceptors(
                    services.GetRequiredService<StampInterceptor>(),
                    services.GetRequiredService<AppendOnlyInterceptor>(),
                    services.GetRequiredService<ContentChangeInterceptor>());
        });
    }

    public static string SqliteFolder(DatabaseOptions database, IHostEnvironment environment) =>
        Path.GetFullPath(database.Folder, environment.ContentRootPath);

    public static string SqliteConnectionString(DatabaseOptions database, IHostEnvironment environment) =>
        string.IsNullOrWhiteSpace(database.ConnectionString)
            ? $"Data Source={Path.Combine(SqliteFolder(database, environment), SqliteFile)}"
            : database.ConnectionString;
}
