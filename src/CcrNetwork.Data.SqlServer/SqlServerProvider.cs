using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Data.SqlServer;

public static class SqlServerProvider
{
    private const int CompatibilityLevel = 160;

    private const int NoSuchDatabase = 4060;

    /// <summary>
    /// How long a running site bridges a server that restarts: six tries, each after a longer pause, half a minute at most.
    /// </summary>
    private const int Retries = 6;

    private static readonly SaveConflicts.Interceptor Conflicts = new(IsConflict, IsInUse);

    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Connections that were refused, broken or timed out while they were made, and a server that is starting or stopping;
    /// beside these EF Core knows the transient faults of Azure SQL by itself.
    /// </summary>
    private static readonly int[] Interruptions =
    [
        0, 2, 20, 53, 64, 121, 233, 258, 596, 1225, 6005, 10053, 10054, 10060, 10061, 11001, 17142,
    ];

    /// <summary>
    /// Fails when the server does not answer, at once instead of after all the retries that a running site makes. The
    /// database itself need not exist yet.
    /// </summary>
    public static async Task ReachAsync(string connectionString)
    {
        var once = new SqlConnectionStringBuilder(connectionString) { ConnectRetryCount = 0, Pooling = false };
        await using var connection = new SqlConnection(once.ConnectionString);
        try
        {
            await connection.OpenAsync();
        }
        catch (SqlException exception) when (exception.Number == NoSuchDatabase)
        {
            // The migration makes it.
        }
    }

    /// <summary>
    /// Puts the context on SQL Server 2022 or later, with the migrations of this assembly and retries on transient faults.
    /// </summary>
    public static DbContextOptionsBuilder UseNetworkOnSqlServer(
        this DbContextOptionsBuilder options, string connectionString, int? maxBatchSize = null) =>
        options.UseSqlServer(connectionString, sqlServer =>
        {
            sqlServer.MigrationsAssembly(typeof(SqlServerProvider).Assembly);
            sqlServer.UseCompatibilityLevel(CompatibilityLevel);
            sqlServer.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery);
            sqlServer.EnableRetryOnFailure(Retries, LongestPause, Interruptions);
            if (maxBatchSize is { } size)
            {
                sqlServer.MaxBatchSize(size);
            }
        }).AddInterceptors(Conflicts).WithoutNews();

    /// <summary>
    /// Fails when readers of the database wait for writers: previews and imports would then hold up the public pages. A
    /// database that the migrations make reads by version; one made beforehand may not.
    /// </summary>
    public static async Task RequireReadingByVersionAsync(NetworkDbContext db, CancellationToken cancellationToken)
    {
        var isOn = await db.Database
            .SqlQuery<bool>($"SELECT is_read_committed_snapshot_on AS Value FROM sys.databases WHERE database_id = DB_ID()")
            .SingleAsync(cancellationToken);
        if (!isOn)
        {
            throw new InvalidOperationException(
                "READ_COMMITTED_SNAPSHOT is off, so that readers would wait for whoever saves. Switch it on once: "
                + "ALTER DATABASE CURRENT SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE.");
        }
    }

    /// <summary>Whether another row has a unique value already (2601, 2627), or this save lost a deadlock (1205).</summary>
    private static bool IsConflict(Exception? exception) => exception is SqlException { Number: 1205 or 2601 or 2627 };

    /// <summary>Whether a foreign key stands in the way.</summary>
    private static bool IsInUse(Exception? exception) => exception is SqlException { Number: 547 };

    /// <summary>Whether the server cannot be reached, or the connection to it broke.</summary>
    public static bool IsUnavailable(Exception exception) =>
        exception is SqlException fault && (Interruptions.Contains(fault.Number) || fault.IsTransient);
}
