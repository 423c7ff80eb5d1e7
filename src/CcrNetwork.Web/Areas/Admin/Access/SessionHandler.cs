using System.Text.Encodings.Web;
using CcrNetwork.Web.Infrastructure.Security;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>
/// Knows a request by the key of its session, and sends who may not pass where they can go on. It is made for every request
/// that no cache answers, so that what it needs only for those who carry a key is asked for then.
/// </summary>
public sealed class SessionHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory loggers, UrlEncoder encoder, SiteCookies cookies, FormMark mark)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Cookies[cookies.Session] is not { Length: > 0 } key)
        {
            return AuthenticateResult.NoResult();
        }

        return await Context.RequestServices.GetRequiredService<Sessions>().FindAsync(key, Context.RequestAborted) is { } account
            ? AuthenticateResult.Success(new AuthenticationTicket(new StaffPrincipal(account), Scheme.Name))
            : AuthenticateResult.Fail("The session has ended.");
    }

    /// <summary>
    /// A page is asked for again after sign-in. A form of content is kept: the sign-in page takes the place of its answer and
    /// carries it. After any other form the page on which it stood is shown again.
    /// </summary>
    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (Request.Headers.Accept.ToString().StartsWith("application/json", StringComparison.OrdinalIgnoreCase))
        {
            Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else if (await CutOffForm.ReadAsync(Request, mark) is { } kept)
        {
            await Context.RequestServices.GetRequiredService<DoorPages>().ShowAsync(Context, new SignInState(kept.Page, kept));
        }
        else
        {
            var wanted = HttpMethods.IsGet(Request.Method) || HttpMethods.IsHead(Request.Method)
                ? Request.Path + Request.QueryString
                : CutOffForm.PageOf(Request) ?? StaffArea.Root;
            Response.Redirect($"{StaffAccess.SignInPath}{QueryString.Create("returnUrl", wanted)}");
        }
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
