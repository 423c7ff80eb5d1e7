using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Data.SqlServer;

public static class SqlServerRegistration
{
    private const int CompatibilityLevel = 160;

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
