using System.Text.Encodings.Web;
using CcrNetwork.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>Knows a request by the key of its session, and sends who may not pass where they can go on.</summary>
public sealed class SessionHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory loggers, UrlEncoder encoder, SiteCookies cookies, Sessions sessions)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Cookies[cookies.Session] is not { Length: > 0 } key)
        {
            return AuthenticateResult.NoResult();
        }

        return await sessions.FindAsync(key, Context.RequestAborted) is { } account
            ? AuthenticateResult.Success(new AuthenticationTicket(new StaffPrincipal(account), Scheme.Name))
            : AuthenticateResult.Fail("The session has ended.");
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (Request.Headers.Accept.ToString().StartsWith("application/json", StringComparison.OrdinalIgnoreCase))
        {
            Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }

        var wanted = HttpMethods.IsGet(Request.Method) || HttpMethods.IsHead(Request.Method) ? Request.Path + Request.QueryString : StaffAccess.Root;
        Response.Redirect($"{StaffAccess.SignInPath}{QueryString.Create("returnUrl", wanted)}");
        return Task.CompletedTask;
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        if (Context.User is StaffPrincipal { Account.LacksSecondFactor: true })
        {
            Response.Redirect(StaffAccess.SecondFactorPath);
        }
        else
        {
            Response.StatusCode = StatusCodes.Status403Forbidden;
        }

        return Task.CompletedTask;
    }
}
