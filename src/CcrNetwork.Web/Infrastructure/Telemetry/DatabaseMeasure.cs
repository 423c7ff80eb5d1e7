using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CcrNetwork.Web.Infrastructure.Telemetry;

/// <summary>Measures every command to the database and makes it a span of the request's trace, without its text.</summary>
public sealed class DatabaseMeasure(Measures measures, TimeProvider clock) : DbCommandInterceptor
{
    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result)
    {
        Answered(eventData, failed: false);
        return result;
    }

    public override ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        Answered(eventData, failed: false);
        return ValueTask.FromResult(result);
    }

    public override int NonQueryExecuted(DbCommand command, CommandExecutedEventData eventData, int result)
    {
        Answered(eventData, failed: false);
        return result;
    }

    public override ValueTask<int> NonQueryExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Answered(eventData, failed: false);
        return ValueTask.FromResult(result);
    }

    public override object? ScalarExecuted(DbCommand command, CommandExecutedEventData eventData, object? result)
    {
        Answered(eventData, failed: false);
        return result;
    }

    public override ValueTask<object?> ScalarExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, object? result, CancellationToken cancellationToken = default)
    {
        Answered(eventData, failed: false);
        return ValueTask.FromResult(result);
    }

    public override void CommandFailed(DbCommand command, CommandErrorEventData eventData) => Answered(eventData, failed: true);

    public override Task CommandFailedAsync(
        DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Answered(eventData, failed: true);
        return Task.CompletedTask;
    }

    private void Answered(CommandEndEventData end, bool failed)
    {
        if (!measures.CountsDatabase)
        {
            return;
        }

        measures.DatabaseAnswered(end.Duration, failed);
        using var span = measures.Traces.StartActivity(
            "database", ActivityKind.Client, Activity.Current?.Context ?? default, startTime: clock.GetUtcNow() - end.Duration);
        span?.SetTag("db.operation.name", end.ExecuteMethod.ToString());
        if (failed)
        {
            span?.SetStatus(ActivityStatusCode.Error);
        }
    }
}
