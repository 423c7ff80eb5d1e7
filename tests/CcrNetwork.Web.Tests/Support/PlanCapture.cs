using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>How SQLite finds what a command asks for, in its own words.</summary>
internal sealed record CommandPlan(string Command, IReadOnlyList<string> Steps)
{
    /// <summary>Whether a table is read from its first row to its last, and not one of its indexes.</summary>
    public bool ReadsWholeTable => Steps.Any(
        step => step.StartsWith("SCAN ", StringComparison.Ordinal) && !step.Contains(" USING ", StringComparison.Ordinal));

    /// <summary>Whether everything is found before the first row of a page is known.</summary>
    public bool SortsWhatItFinds => Steps.Any(step => step.StartsWith("USE TEMP B-TREE FOR ORDER BY", StringComparison.Ordinal));

    /// <summary>Whether another question is put for each row.</summary>
    public bool AsksForEachRow => Steps.Any(
        step => step.StartsWith("CORRELATED ", StringComparison.Ordinal) || step.Contains(" EXISTS ", StringComparison.Ordinal));

    public override string ToString() => $"{string.Join("; ", Steps)}\n{Command}";
}

/// <summary>Lets SQLite explain each command before it is run.</summary>
internal sealed class PlanCapture : DbCommandInterceptor
{
    private readonly ConcurrentQueue<CommandPlan> _plans = new();

    /// <summary>The plans since this was asked last.</summary>
    public IReadOnlyList<CommandPlan> Take()
    {
        var taken = _plans.ToList();
        _plans.Clear();
        return taken;
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Explain(command);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        Explain(command);
        return ValueTask.FromResult(result);
    }

    private void Explain(DbCommand command)
    {
        if (!command.CommandText.StartsWith("SELECT", StringComparison.Ordinal))
        {
            return;
        }

        using var explanation = command.Connection!.CreateCommand();
        explanation.Transaction = command.Transaction;
        explanation.CommandText = $"EXPLAIN QUERY PLAN {command.CommandText}";
        foreach (DbParameter parameter in command.Parameters)
        {
            explanation.Parameters.Add(new SqliteParameter(parameter.ParameterName, parameter.Value));
        }

        var steps = new List<string>();
        using var reader = explanation.ExecuteReader();
        while (reader.Read())
        {
            steps.Add(reader.GetString(reader.GetOrdinal("detail")));
        }

        _plans.Enqueue(new CommandPlan(command.CommandText, steps));
    }
}
