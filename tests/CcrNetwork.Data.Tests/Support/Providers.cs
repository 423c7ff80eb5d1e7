using System.Globalization;
using System.Reflection;
using Xunit.Sdk;

namespace CcrNetwork.Data.Tests.Support;

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

    public static int? SqlServerBatchSize { get; } =
        int.TryParse(Environment.GetEnvironmentVariable(BatchSizeVariable), CultureInfo.InvariantCulture, out var size)
            ? size
            : null;

    public static bool HasSqlServer => !string.IsNullOrEmpty(SqlServerConnectionString);
}

/// <summary>Runs a theory on a provider; skipped aloud where that provider is not at hand.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class OnAttribute : DataAttribute
{
    private readonly Provider _provider;

    public OnAttribute(Provider provider)
    {
        _provider = provider;
        if (provider == Provider.SqlServer && !Providers.HasSqlServer)
        {
            Skip = Providers.NoSqlServer;
        }
    }

    public Provider Provider => _provider;

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[_provider]];
}
