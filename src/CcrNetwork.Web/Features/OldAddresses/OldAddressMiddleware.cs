using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Hosting;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Net.Http.Headers;

namespace CcrNetwork.Web.Features.OldAddresses;

/// <summary>
/// Asked only when no page was found: an address of a former site moves for good to the page that took its place, and one
/// of this site without its language leads to the language the browser asks for.
/// </summary>
public sealed class OldAddressMiddleware(RequestDelegate next, PublicAddresses addresses)
{
    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);
        if (!IsUnanswered(context))
        {
            return;
        }

        var request = context.Request;
        var path = request.Path.Value ?? "/";
        var query = request.QueryString.Value ?? "";
        var target = await context.RequestServices.GetRequiredService<OldAddressQuery>().RunAsync(path, query, context.RequestAborted);
        if (target is not null && !string.Equals(target, path, StringComparison.OrdinalIgnoreCase))
        {
            context.Response.Redirect(target, permanent: true);
        }
        else if (CanonicalAddressMiddleware.Trimmed(path) is { Length: > 3 } trimmed && trimmed.Length < path.Length
            && SiteLanguages.OfPath(trimmed) is not null && addresses.Knows(new PathString(trimmed[3..])))
        {
            context.Response.Redirect(new PathString(trimmed).ToUriComponent() + query, permanent: true);
        }
        else if (SiteLanguages.OfPath(path) is null && addresses.Knows(path))
        {
            context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
            context.Response.Redirect($"/{LanguageMiddleware.Preferred(request).Code}{request.Path.ToUriComponent()}{query}");
        }
    }

    private static bool IsUnanswered(HttpContext context) =>
        context.Response is { StatusCode: StatusCodes.Status404NotFound, HasStarted: false, ContentType: null, ContentLength: null }
        && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        && context.Features.Get<IStatusCodeReExecuteFeature>() is null;
}
