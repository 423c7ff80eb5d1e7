using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.SqlServer.Dac.Model;

namespace CcrNetwork.Testing.SqlServer;

/// <summary>
/// Checks T-SQL against the schema that the model creates, without a SQL Server: each query becomes the body of a
/// procedure in one declared model. An unknown column is an error there and an unknown table only a warning, so warnings
/// count as faults.
/// </summary>
public sealed partial class SqlServerQueryChecker : IDisposable
{
    // An identifier has 128 characters at most, the number of the query included.
    private const int NameMaxLength = 100;

    private readonly TSqlModel _model = new(SqlServerVersion.Sql160, new TSqlModelOptions());
    private readonly List<string> _refused = [];
    private int _queries;

    /// <summary>On the schema of a context that is configured for SQL Server; no database is opened.</summary>
    public SqlServerQueryChecker(DbContext db)
        : this(db.Database.GenerateCreateScript())
    {
    }

    public SqlServerQueryChecker(string createScript)
    {
        var batches = BatchEnd().Split(createScript).Where(batch => !string.IsNullOrWhiteSpace(batch)).ToList();
        for (var i = 0; i < batches.Count; i++)
        {
            _model.AddOrUpdateObjects(batches[i], $"schema {i}", new TSqlObjectOptions());
        }
    }

    /// <summary>Takes a query with its <c>DECLARE</c> lines, under a name that its faults will carry.</summary>
    public void Add(string name, string sql)
    {
        var shown = name.ReplaceLineEndings(" ").Replace(']', ')')[..Math.Min(name.Length, NameMaxLength)];
        var procedure = string.Create(
            CultureInfo.InvariantCulture, $"CREATE PROCEDURE [dbo].[Query {++_queries}: {shown}] AS\nBEGIN\n{sql}\nEND");
        try
        {
            _model.AddOrUpdateObjects(procedure, $"query {_queries}", new TSqlObjectOptions());
        }
        catch (DacModelException exception)
        {
            _refused.Add($"{shown}: {exception.Message}");
        }
    }

    /// <summary>What is wrong in the schema and in all queries taken so far; empty when all is well.</summary>
    public IReadOnlyList<string> Validate() =>
        [.. _refused, .. _model.Validate().Select(m => $"{m.MessageType} {m.Prefix}{m.Number}: {m.Message}")];

    public void Dispose() => _model.Dispose();

    [GeneratedRegex(@"^GO\s*$", RegexOptions.Multiline)]
    private static partial Regex BatchEnd();
}
