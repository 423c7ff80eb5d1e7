using CcrNetwork.Web.Infrastructure.Security;
using CcrNetwork.Web.Infrastructure.Staff;

namespace CcrNetwork.Web.Infrastructure.Caching;

/// <summary>
/// Knows where the address of a request leads before the cache is asked, and thereby what of it counts: a parameter that the
/// public page does not read is taken away, so that a made-up one makes neither a new entry nor a new drawing. It also says
/// who may read the answer by script and whether a cache may keep it, and frees the making of a page for all from the one who asked first.
/// </summary>
public static class AskedAddress
{
    /// <summary>No public page takes so long; who waits for one in vain is not kept for ever.</summary>
    private static readonly TimeSpan LongestMaking = TimeSpan.FromMinutes(1);

    public static void UseAskedAddress(this IApplicationBuilder app)
    {
        app.Use(async (context, next) =>
        {
            // The routes know GET; a preflight asks about it.
            var isPreflight = OpenAddresses.IsPreflight(context.Request);
            if (isPreflight)
            {
                context.Request.Method = HttpMethods.Get;
                context.Features.Set(new Preflight());
            }

            await next(context);
        });
        app.UseRouting();
        app.Use(RunAsync);
    }

    private static async Task RunAsync(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        var endpoint = context.GetEndpoint();

        // What comes out of the cache was made by no endpoint, and errors are shown by another: routing runs again below.
        context.SetEndpoint(null);
        request.RouteValues = [];
        var isPreflight = context.Features.Get<Preflight>() is not null;
        if (isPreflight)
        {
            request.Method = HttpMethods.Options;
        }

        if (PrivateResponses.IsPrivate(endpoint))
        {
            PrivateResponses.MarkPrivate(context);
        }

        if (OpenAddresses.IsOpen(endpoint, request.Path))
        {
            OpenAddresses.MarkOpen(context);
            if (isPreflight && endpoint?.Metadata.GetMetadata<OpenDataAttribute>() is not null)
            {
                OpenAddresses.AnswerPreflight(context.Response);
                return;
            }
        }

        if (!isPreflight && endpoint?.Metadata.GetMetadata<PublicPageAttribute>() is { } page && request.Headers.Authorization.Count == 0)
        {
            if (request.QueryString.HasValue && !page.ReadsAnyParameter)
            {
                KeepKnown(request, context.RequestServices.GetRequiredService<ParametersOfPages>().Of(endpoint));
            }

            if (request.Headers.Cookie.Count == 0)
            {
                // Others may wait for this page: one who leaves does not decide for them.
                using var patience = new CancellationTokenSource(LongestMaking);
                context.RequestAborted = patience.Token;
                await next(context);
                return;
            }
        }

        await next(context);
    }

    private static void KeepKnown(HttpRequest request, IReadOnlySet<string> known)
    {
        if (request.Query.Keys.All(known.Contains))
        {
            return;
        }

        request.QueryString = QueryString.Create(request.Query
            .Where(parameter => known.Contains(parameter.Key))
            .SelectMany(parameter => parameter.Value, (parameter, value) => KeyValuePair.Create(parameter.Key, value)));
    }

    private sealed record Preflight;
}
