using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Data.Sqlite;

public static class SqliteRegistration
{
    /// <summary>Puts the context on an embedded SQLite database, with the migrations of this assembly.</summary>
    public static DbContextOptionsBuilder UseNetworkOnSqlite(
        this DbContextOptionsBuilder options, string connectionString, int? maxBatchSize = null) =>
        options
            .UseSqlite(connectionString, sqlite =>
            {
                sqlite.MigrationsAssembly(typeof(SqliteRegistration).Assembly);
                sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery);
                if (maxBatchSize is { } size)
                {
                    sqlite.MaxBatchSize(size);
                }
            })
            .AddInterceptors(SqlitePragmas.Instance);
}
