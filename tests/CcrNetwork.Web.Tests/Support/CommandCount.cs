using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using CcrNetwork.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>Counts the database commands of each request and tells them, and the route, in headers that only the tests see.</summary>
internal sealed class CommandCount : DbCommandInterceptor, IStartupFilter
{
    public const string Header = "Test-Commands";
    public const string RouteHeader = "Test-Route";

    private readonly AsyncLocal<ConcurrentQueue<string>?> _commands = new();

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, follow) =>
        {
            var commands = _commands.Value = new ConcurrentQueue<string>();
            var entities = EntityCount.Shared.Begin();
            context.Response.OnStarting(() =>
            {
                context.Response.Headers[Header] = commands.Count.ToString(CultureInfo.InvariantCulture);
                context.Response.Headers[EntityCount.Header] = entities.Value.ToString(CultureInfo.InvariantCulture);
                context.Response.Headers[RouteHeader] = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
                return Task.CompletedTask;
            });
            return follow(context);
        });
        next(app);
    };

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Count(command);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        Count(command);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        Count(command);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Count(command);
        return ValueTask.FromResult(result);
    }

    private void Count(DbCommand command) => _commands.Value?.Enqueue(command.CommandText);
}

internal static class CommandCountRegistration
{
    public static void AddCommandCount(this IServiceCollection services)
    {
        services.AddSingleton<CommandCount>();
        services.AddSingleton<IStartupFilter>(provider => provider.GetRequiredService<CommandCount>());
        services.ConfigureDbContext<NetworkDbContext>((provider, options) =>
            options.AddInterceptors(provider.GetRequiredService<CommandCount>(), EntityCount.Shared));
    }
}
