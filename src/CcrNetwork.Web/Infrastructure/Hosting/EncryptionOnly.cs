using CcrNetwork.Web.Infrastructure.Security;

namespace CcrNetwork.Web.Infrastructure.Hosting;

/// <summary>
/// Nothing is told in clear. A person who comes by HTTP is led to HTTPS; a program that asks the API so is refused, because it
/// would follow for ever without anybody noticing that its first request is readable on its way.
/// </summary>
public static class EncryptionOnly
{
    /// <summary>Asked by the machine itself, and answered in one word.</summary>
    private const string Health = "/health";

    public static void UseEncryptionOnly(this IApplicationBuilder app)
    {
        app.Use(async (context, next) =>
        {
            if (!IsRefused(context.Request))
            {
                await next(context);
                return;
            }

            OpenAddresses.MarkOpen(context);
            await Results.Problem(
                "This API answers over HTTPS only. Write https:// in the address that your program asks.",
                statusCode: StatusCodes.Status403Forbidden, title: "HTTPS is required").ExecuteAsync(context);
        });
        app.UseWhen(context => !context.Request.Path.StartsWithSegments(Health), people => people.UseHttpsRedirection());
    }

    public static bool IsRefused(HttpRequest request) =>
        !request.IsHttps && request.Path.StartsWithSegments(OpenAddresses.Api, StringComparison.OrdinalIgnoreCase);
}
