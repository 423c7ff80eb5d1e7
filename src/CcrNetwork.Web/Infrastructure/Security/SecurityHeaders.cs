namespace CcrNetwork.Web.Infrastructure.Security;

/// <summary>What every response tells the browser, error pages and files included.</summary>
public static class SecurityHeaders
{
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private const string PermissionsPolicy =
        "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=(), "
        + "browsing-topics=()";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) =>
        app.Use((context, next) =>
        {
            // An error is written under another path; what may be read elsewhere goes by the path that was asked for.
            var path = context.Request.Path;
            context.Response.OnStarting(() =>
            {
                Apply(context, path);
                return Task.CompletedTask;
            });
            return next(context);
        });

    public static void Apply(HttpContext context) => Apply(context, context.Request.Path);

    private static void Apply(HttpContext context, PathString path)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Permissions-Policy"] = PermissionsPolicy;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        if (OpenAddresses.Hold(path))
        {
            headers["Cross-Origin-Resource-Policy"] = "cross-origin";
            headers.AccessControlAllowOrigin = "*";
        }
        else
        {
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
        }
    }
}
