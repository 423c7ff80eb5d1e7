using Microsoft.AspNetCore.Routing.Patterns;

namespace CcrNetwork.Web.Infrastructure.Hosting;

/// <summary>
/// Each public page has one address. What only differs from it by capitals, or by a slash or the sign of a sentence at its end,
/// leads to it for good, in one step, so that no search engine and no cache holds a page twice.
/// </summary>
public sealed class CanonicalAddressMiddleware(RequestDelegate next)
{
    /// <summary>What mail programs and texts leave at the end of an address. No slug ends with any of these.</summary>
    private static readonly char[] TrailingSigns =
    [
        '/', '\\', '.', ',', ';', ':', '!', '?', ')', ']', '}', '>', '<', '(', '"', '\'', '’', '”', '“', '«', '»', '…', '*', ' ', '\t',
        '\n', '\r', '\u00A0', '\u200B', '\u202F', '\uFEFF',
    ];

    /// <summary>Parameters that are known by letters whose case means nothing.</summary>
    private static readonly string[] LowerCase = ["language", "slug", "extension"];

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if ((HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            && context.GetEndpoint() is RouteEndpoint { RoutePattern: var pattern }
            && pattern.PathSegments is [{ Parts: [RoutePatternParameterPart { Name: "language" }] }, ..]
            && request.Path.Value is { } path
            && CanonicalOf(path, pattern) is var canonical
            && !string.Equals(path, canonical, StringComparison.Ordinal))
        {
            context.Response.Redirect(
                request.PathBase.Add(new PathString(canonical)).ToUriComponent() + request.QueryString.ToUriComponent(), permanent: true);
            return Task.CompletedTask;
        }

        return next(context);
    }

    /// <summary>The address without what stands behind its end.</summary>
    public static string Trimmed(string path) => path.TrimEnd(TrailingSigns);

    private static string CanonicalOf(string path, RoutePattern pattern)
    {
        var asked = Trimmed(path).Split('/', StringSplitOptions.RemoveEmptyEntries);
        return "/" + string.Join(
            '/',
            asked.Select(
                (segment, index) => index < pattern.PathSegments.Count ? CanonicalOf(segment, pattern.PathSegments[index]) : segment));
    }

    private static string CanonicalOf(string segment, RoutePatternPathSegment pattern) => pattern.Parts switch
    {
        [RoutePatternLiteralPart literal] =>
            literal.Content.Equals(segment, StringComparison.OrdinalIgnoreCase) ? literal.Content : segment,
        var parts when parts.OfType<RoutePatternParameterPart>().All(part => LowerCase.Contains(part.Name)) => Lower(segment),
        _ => segment,
    };

    /// <summary>The letters of addresses: others have no place in a slug, and their lower case depends on who is asked.</summary>
    private static string Lower(string text) =>
        string.Concat(text.Select(letter => char.IsAsciiLetterUpper(letter) ? char.ToLowerInvariant(letter) : letter));
}
