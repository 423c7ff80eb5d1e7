using System.Collections;
using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using CcrNetwork.Data;
using CcrNetwork.Data.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Caching.Memory;

namespace CcrNetwork.Testing.SqlServer;

/// <summary>One query as SQL Server would be asked it, or the reason why it cannot be translated.</summary>
public sealed record CapturedQuery(string Linq, string? Sql, string? Fault);

/// <summary>
/// Attached to a SQLite context, translates every query that the context compiles for SQL Server too, without a server.
/// So the whole site can run its pages on real data, and each of its queries is proved on both providers. Compiled
/// queries pass here as well. A query is seen once, when it is first compiled.
/// </summary>
public sealed class QueryCapture : IQueryExpressionInterceptor, IDisposable
{
    private static readonly MethodInfo Compile = typeof(IDatabase).GetMethod(nameof(IDatabase.CompileQuery))!;

    // Contexts share their compiled queries: with a cache of its own, none of them is known before.
    private readonly MemoryCache _cache = new(new MemoryCacheOptions());

    private readonly ConcurrentQueue<CapturedQuery> _queries = [];

    public IReadOnlyList<CapturedQuery> Queries => [.. _queries];

    public void Attach(DbContextOptionsBuilder options) => options.AddInterceptors(this).UseMemoryCache(_cache);

    public void Dispose() => _cache.Dispose();

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        var linq = eventData.ExpressionPrinter.PrintExpression(queryExpression);
        try
        {
            var commands = Translate(queryExpression);
            foreach (var command in commands)
            {
                _queries.Enqueue(new CapturedQuery(linq, command, null));
            }
        }
        catch (Exception exception)
        {
            // Whatever the reason, the page goes on and the test that reads the queries tells it.
            _queries.Enqueue(new CapturedQuery(linq, null, (exception.InnerException ?? exception).Message));
        }

        return queryExpression;
    }

    private static IReadOnlyList<string> Translate(Expression query)
    {
        var execution = new SuppressedExecution();
        using var db = OpenOffline(execution);
        var translation = new SqlServerTranslation(db.Model);
        var translated = translation.Visit(query);
        var isList = typeof(IQueryable).IsAssignableFrom(translated.Type);
        var execute = (Delegate)Compile.MakeGenericMethod(isList ? typeof(object) : translated.Type)
            .Invoke(db.GetService<IDatabase>(), [translated, false])!;

        var context = db.GetService<IQueryContextFactory>().Create();
        foreach (var (name, value) in translation.Parameters)
        {
            context.Parameters[name] = value;
        }

        Exception? fault = null;
        try
        {
            if (execute.DynamicInvoke(context) is IEnumerable rows && isList)
            {
                foreach (var _ in rows)
                {
                    // No row ever comes.
                }
            }
        }
        catch (TargetInvocationException exception)
        {
            // A count or a first row is missed after its command was kept.
            fault = exception.InnerException;
        }

        return execution.Commands.Count > 0
            ? execution.Commands
            : throw new InvalidOperationException(fault?.Message ?? "The query sends no command.", fault);
    }

    private static NetworkDbContext OpenOffline(SuppressedExecution execution)
    {
        var options = new DbContextOptionsBuilder<NetworkDbContext>();
        options.UseNetworkOnSqlServer("Server=offline;Database=offline");
        options.UseSqlServer(sqlServer => sqlServer
            .UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery)
            .ExecutionStrategy(dependencies => new NonRetryingExecutionStrategy(dependencies)));
        options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.MultipleCollectionIncludeWarning));
        options.AddInterceptors(execution, new SuppressedConnection());
        return new NetworkDbContext(options.Options);
    }
}
