using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Data.SqlServer;

public static class SqlServerRegistration
{
    private const int CompatibilityLevel = 160;

    private const int NoSuchDatabase = 4060;

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

    /// <summary>Puts the context on SQL Server 2022 or later, with the migrations of this assembly and retries on transient faults.</summary>
    public static DbContextOptionsBuilder UseNetworkOnSqlServer(
        this DbContextOptionsBuilder options, string connectionString, int? maxBatchSize = null) =>
        options.UseSqlServer(connectionString, sqlServer =>
        {
            sqlServer.MigrationsAssembly(typeof(SqlServerRegistration).Assembly);
            sqlServer.UseCompatibilityLevel(CompatibilityLevel);
            sqlServer.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery);
            sqlServer.EnableRetryOnFailure();
            if (maxBatchSize is { } size)
            {
                sqlServer.MaxBatchSize(size);
            }
        });
}
