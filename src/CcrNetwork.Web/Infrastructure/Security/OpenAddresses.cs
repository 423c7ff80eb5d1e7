using Microsoft.Net.Http.Headers;

namespace CcrNetwork.Web.Infrastructure.Security;

/// <summary>What is said of <see cref="OpenDataAttribute">open data</see> to pages of other sites.</summary>
public static class OpenAddresses
{
    public const string Api = "/api";

    /// <summary>Also what is wrong with an address of the API may be read.</summary>
    public static bool IsOpen(Endpoint? endpoint, PathString path) =>
        endpoint?.Metadata.GetMetadata<OpenDataAttribute>() is not null || path.StartsWithSegments(Api, StringComparison.Ordinal);

    /// <summary>What a browser asks before it lets a page of another site read by script with headers of its own.</summary>
    public static bool IsPreflight(HttpRequest request) =>
        HttpMethods.IsOptions(request.Method) && request.Headers.Origin.Count > 0;

    public static void AnswerPreflight(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status204NoContent;
        response.Headers.AccessControlAllowMethods = "GET, HEAD";
        response.Headers.AccessControlAllowHeaders =
            $"{HeaderNames.Accept}, {HeaderNames.AcceptLanguage}, {HeaderNames.IfNoneMatch}, {HeaderNames.IfModifiedSince}";
        response.Headers.AccessControlMaxAge = "86400";
    }

    /// <summary>Remembers for the headers of the answer that its address is open.</summary>
    public static void MarkOpen(HttpContext context) => context.Features.Set(new Mark());

    public static bool IsMarkedOpen(HttpContext context) => context.Features.Get<Mark>() is not null;

    private sealed record Mark;
}
