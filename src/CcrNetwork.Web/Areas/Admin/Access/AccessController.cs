using CcrNetwork.Data;
using CcrNetwork.Data.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>The door of the staff area.</summary>
[Route("admin")]
public sealed class AccessController(NetworkDbContext db, PasswordCheck passwords, Sessions sessions) : StaffAreaController
{
    [HttpGet("sign-in")]
    [AllowAnonymous]
    public IActionResult SignIn(string? returnUrl) => View(new SignInPage(null, LocalPath(returnUrl)));

    [HttpPost("sign-in")]
    [AllowAnonymous]
    public async Task<IActionResult> SignIn(SignInForm form, CancellationToken cancellationToken)
    {
        var page = new SignInPage(form.Email, LocalPath(form.ReturnUrl));
        if (!ModelState.IsValid)
        {
            return Invalid(page);
        }

        if (await passwords.FindAsync(form.Email!, form.Password!, cancellationToken) is not { } account)
        {
            return Invalid(page, "", Texts["Admin.Access.Wrong"]);
        }

        await sessions.BeginAsync(HttpContext, account, SignInMethod.Password, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return LocalRedirect(page.ReturnUrl);
    }

    [HttpPost("sign-out")]
    [Authorize(StaffPolicies.SignedIn)]
    public async Task<IActionResult> SignOut(CancellationToken cancellationToken)
    {
        await sessions.EndCurrentAsync(HttpContext, cancellationToken);
        return DoneAt(Texts["Admin.Access.SignedOut"], StaffAccess.SignInPath);
    }

    private string LocalPath(string? path) =>
        Url.IsLocalUrl(path) && path.StartsWith(StaffAccess.Root, StringComparison.Ordinal) ? path : StaffAccess.Root;
}
