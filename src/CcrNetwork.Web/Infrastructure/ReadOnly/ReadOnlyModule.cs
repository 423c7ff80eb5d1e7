using CcrNetwork.Data;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Infrastructure.ReadOnly;

public static class ReadOnlyModule
{
    private const string SecondsToWait = "60";

    public static void AddReadOnlyMode(this IServiceCollection services)
    {
        services.AddSingleton<ReadOnlyMode>();
        services.AddSingleton<ReadOnlyInterceptor>();
        services.ConfigureDbContext<NetworkDbContext>(
            (provider, options) => options.AddInterceptors(provider.GetRequiredService<ReadOnlyInterceptor>()));
        services.AddHostedService<ReadOnlyWatch>();
    }

    /// <summary>
    /// While the portal is only read, what would change something answers 503 and says when to come back: before anybody has
    /// typed anything, where that is known from the address.
    /// </summary>
    /// <param name="app">After routing.</param>
    /// <param name="isForChanges">Whether a page is there for changes, although it is only opened.</param>
    public static void UseReadOnlyMode(this IApplicationBuilder app, Func<HttpContext, bool> isForChanges)
    {
        var mode = app.ApplicationServices.GetRequiredService<ReadOnlyMode>();
        app.Use((context, next) =>
        {
            if (!mode.IsOn || IsShowingAnError(context) || (IsReading(context.Request) && !isForChanges(context)))
            {
                return next(context);
            }

            context.Features.Set(new ReadOnlyRefusal());
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = SecondsToWait;
            return Task.CompletedTask;
        });
    }

    private static bool IsShowingAnError(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;

    private static bool IsReading(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method);
}
