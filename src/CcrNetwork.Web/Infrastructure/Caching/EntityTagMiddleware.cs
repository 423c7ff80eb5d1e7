using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace CcrNetwork.Web.Infrastructure.Caching;

/// <summary>
/// Gives every public page an ETag made from its bytes, and answers 304 when the reader has them already. The tag is weak:
/// the same page may travel in several encodings. HEAD is answered like GET, without the bytes.
/// </summary>
public sealed class EntityTagMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var isHead = HttpMethods.IsHead(context.Request.Method);
        if (!isHead && !HttpMethods.IsGet(context.Request.Method))
        {
            await next(context);
            return;
        }

        var original = context.Response.Body;
        await using var body = new PageStream(context, original, isHead);
        context.Response.Body = body;
        if (isHead)
        {
            // A file result leaves out its bytes on HEAD, and the tag is made of them.
            context.Request.Method = HttpMethods.Get;
        }

        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = original;
            context.Request.Method = isHead ? HttpMethods.Head : context.Request.Method;
        }

        if (body.IsHeld)
        {
            await SendAsync(context, body.Held, isHead);
        }
    }

    private static async Task SendAsync(HttpContext context, ReadOnlyMemory<byte> page, bool isHead)
    {
        if (IsTagged(context))
        {
            var tag = TagOf(page.Span);
            context.Response.Headers.ETag = tag;
            if (context.Response.Headers.CacheControl.Count == 0)
            {
                context.Response.Headers.CacheControl = "public, no-cache";
            }

            if (context.Request.Headers.IfNoneMatch.Any(
                known => known is not null && (known == "*" || known.Contains(tag, StringComparison.Ordinal))))
            {
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                context.Response.ContentLength = null;
                return;
            }
        }

        if (!isHead)
        {
            await context.Response.Body.WriteAsync(page, context.RequestAborted);
        }
    }

    private static bool IsTagged(HttpContext context) =>
        context.Response.StatusCode == StatusCodes.Status200OK && !context.Response.Headers.ContainsKey(HeaderNames.ETag);

    private static string TagOf(ReadOnlySpan<byte> body) =>
        $"W/\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 12))}\"";
}
