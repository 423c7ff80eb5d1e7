namespace CcrNetwork.Web.Tests.Support;

public enum Provider
{
    Sqlite,
    SqlServer,
}

public static class Providers
{
    private const string ConnectionStringVariable = "CCR_TEST_SQLSERVER";
    private const string BatchSizeVariable = "CCR_TEST_SQLSERVER_BATCH";

    public const string NoSqlServer = $"{ConnectionStringVariable} is not set: no SQL Server to test on.";

    public static string? SqlServerConnectionString { get; } = Environment.GetEnvironmentVariable(ConnectionStringVariable);

    public static string? SqlServerBatchSize { get; } = Environment.GetEnvironmentVariable(BatchSizeVariable);

    /// <summary>What a site of the tests runs on where the test does not say.</summary>
    public static Provider Usual => HasSqlServer ? Provider.SqlServer : Provider.Sqlite;

    public static bool HasSqlServer => !string.IsNullOrEmpty(SqlServerConnectionString);
}

/// <summary>Skipped aloud where no SQL Server is at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SqlServerFactAttribute : FactAttribute
{
    public SqlServerFactAttribute()
    {
        if (!Providers.HasSqlServer)
        {
            Skip = Providers.NoSqlServer;
        }
    }
}
