using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Data.Sqlite;

public static class SqliteProvider
{
    private static readonly SaveConflicts.Interceptor Conflicts = new(IsConflict, IsInUse);

    /// <summary>Puts the context on an embedded SQLite database, with the migrations of this assembly.</summary>
    public static DbContextOptionsBuilder UseNetworkOnSqlite(
        this DbContextOptionsBuilder options, string connectionString, int? maxBatchSize = null) =>
        options
            .UseSqlite(connectionString, sqlite =>
            {
                sqlite.MigrationsAssembly(typeof(SqliteProvider).Assembly);
                sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery);
                if (maxBatchSize is { } size)
                {
                    sqlite.MaxBatchSize(size);
                }
            })
            .AddInterceptors(SqlitePragmas.Instance, Conflicts)
            .WithoutNews();

    /// <summary>Whether another row has the primary key (1555) or a unique value (2067) already.</summary>
    private static bool IsConflict(Exception? exception) => exception is SqliteException { SqliteExtendedErrorCode: 1555 or 2067 };

    /// <summary>Whether a foreign key stands in the way (787), or a rule for deletions, which SQLite keeps as a trigger (1811).</summary>
    private static bool IsInUse(Exception? exception) => exception is SqliteException { SqliteExtendedErrorCode: 787 or 1811 };

    /// <summary>
    /// Whether the file stays locked (5), cannot be read or written (10), has no room to grow (13) or cannot be opened (14).
    /// </summary>
    public static bool IsUnavailable(Exception exception) => exception is SqliteException { SqliteErrorCode: 5 or 10 or 13 or 14 };

    /// <summary>Whether the file cannot be opened (14) or not be written (8).</summary>
    public static bool IsUnwritable(Exception exception) => exception is SqliteException { SqliteErrorCode: 8 or 14 };
}
