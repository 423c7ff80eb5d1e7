namespace CcrNetwork.Web.Infrastructure.Security;

/// <summary>What every response tells the browser, error pages and files included.</summary>
public static class SecurityHeaders
{
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /// <summary>
    /// Of the pages that other sites may show in a frame of theirs: they have no script, no form, nothing to be tricked into.
    /// </summary>
    public const string EmbedContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'none'; frame-ancestors *; base-uri 'none'";

    /// <summary>Of a preview that staff looks at: their own form may show it in a frame, and nobody else’s page.</summary>
    public const string PreviewContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'self'; base-uri 'none'";

    /// <summary>Of the form beside which a preview stands.</summary>
    public const string FramingContentSecurityPolicy = ContentSecurityPolicy + "; frame-src 'self'";

    private const string PermissionsPolicy =
        "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=(), "
        + "browsing-topics=()";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) =>
        app.Use((context, next) =>
        {
            // An error is written under another path; what may be shown elsewhere goes by the path that was asked for.
            context.Response.OnStarting(Write, new Asked(context, EmbedAddresses.Hold(context.Request.Path)));
            return next(context);
        });

    private static Task Write(object state)
    {
        var (context, isEmbed) = (Asked)state;
        var (response, isOpen) = (context.Response, OpenAddresses.IsMarkedOpen(context));
        var headers = response.Headers;

        // An error page has the menu and the search of the portal, and is for no frame.
        isEmbed = isEmbed && response.StatusCode is (StatusCodes.Status200OK or StatusCodes.Status304NotModified);
        headers.ContentSecurityPolicy = isEmbed ? EmbedContentSecurityPolicy : PolicyOf(context);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Permissions-Policy"] = PermissionsPolicy;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = isOpen || isEmbed ? "cross-origin" : "same-origin";
        if (isOpen)
        {
            headers.AccessControlAllowOrigin = "*";
        }

        return Task.CompletedTask;
    }

    private static string PolicyOf(HttpContext context)
    {
        if (context.Features.Get<IStaffPreview>() is not null && context.Response.StatusCode == StatusCodes.Status200OK)
        {
            return PreviewContentSecurityPolicy;
        }

        return context.GetEndpoint()?.Metadata.GetMetadata<FramesPreviewAttribute>() is null
            ? ContentSecurityPolicy
            : FramingContentSecurityPolicy;
    }

    private sealed record Asked(HttpContext Context, bool IsEmbed);
}
