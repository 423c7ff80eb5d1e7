using System.Globalization;
using CcrNetwork.Web.Infrastructure.Telemetry;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;

namespace CcrNetwork.Web.Infrastructure.Caching;

/// <summary>
/// Looks every visitor's GET up before routing, and stores only what an action marked <see cref="PublicPageAttribute"/>
/// answered with 200. Requests that carry any cookie or credential pass by. Stored compressed, one entry per encoding.
/// </summary>
public sealed class PageCachePolicy(Measures measures) : IOutputCachePolicy
{
    /// <summary>Marks the address of a draft, which only some may see.</summary>
    public const string PreviewParameter = "preview";

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        var isVisitor = request.Headers.Cookie.Count == 0
            && request.Headers.Authorization.Count == 0
            && !request.Query.ContainsKey(PreviewParameter);
        var mayCache = isVisitor && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method));

        context.EnableOutputCaching = mayCache;
        context.AllowCacheLookup = mayCache;
        context.AllowCacheStorage = mayCache && HttpMethods.IsGet(request.Method);
        context.AllowLocking = true;
        if (mayCache)
        {
            var encoding = AcceptedEncoding.Choose(request.Headers.AcceptEncoding);
            request.Headers.AcceptEncoding = encoding;
            context.CacheVaryByRules.QueryKeys = "*";
            context.CacheVaryByRules.VaryByValues["encoding"] = encoding;
            if (request.Path.Value is "/")
            {
                context.CacheVaryByRules.VaryByValues["language"] = request.Headers.AcceptLanguage.ToString();
            }
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        measures.Hit();
        return ValueTask.CompletedTask;
    }

    /// <summary>Asked when the page is made: only what was not overtaken by a change or by the clock is kept.</summary>
    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        var page = http.GetEndpoint()?.Metadata.GetMetadata<PublicPageAttribute>();
        if (page is not null && http.Response.StatusCode == StatusCodes.Status200OK)
        {
            measures.Missed();
        }

        if (page is null
            || http.Response.StatusCode != StatusCodes.Status200OK
            || !StringValues.IsNullOrEmpty(http.Response.Headers.SetCookie)
            || http.Features.Get<PageTime>()?.IsOver(http.RequestServices) != false)
        {
            context.AllowCacheStorage = false;
            return ValueTask.CompletedTask;
        }

        foreach (var tag in page.TagsOf(http.GetRouteValue("slug") as string))
        {
            context.Tags.Add(tag);
        }

        return ValueTask.CompletedTask;
    }
}

/// <summary>The encoding in which a response is made and kept.</summary>
public static class AcceptedEncoding
{
    public const string Brotli = "br";
    public const string Gzip = "gzip";
    public const string Identity = "identity";

    /// <summary>The best encoding that the browser accepts; an entry with q=0 refuses it.</summary>
    public static string Choose(StringValues acceptEncoding)
    {
        var accepted = acceptEncoding.ToString();
        return Accepts(accepted, Brotli) ? Brotli : Accepts(accepted, Gzip) ? Gzip : Identity;
    }

    private static bool Accepts(string accepted, string encoding)
    {
        foreach (var range in accepted.AsSpan().Split(','))
        {
            var entry = accepted.AsSpan(range).Trim();
            var semicolon = entry.IndexOf(';');
            var name = semicolon < 0 ? entry : entry[..semicolon].TrimEnd();
            if (name.Equals(encoding, StringComparison.OrdinalIgnoreCase))
            {
                return semicolon < 0 || !IsZero(entry[(semicolon + 1)..].Trim());
            }
        }

        return false;
    }

    private static bool IsZero(ReadOnlySpan<char> quality) =>
        quality.StartsWith("q=")
        && double.TryParse(quality[2..], NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && value == 0;
}
