using Microsoft.Data.Sqlite;
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

    /// <summary>Whether the file cannot be opened (14) or not be written (8).</summary>
    public static bool IsUnwritable(Exception exception) => exception is SqliteException { SqliteErrorCode: 8 or 14 };
}
