using CcrNetwork.Data.Accounts;
using CcrNetwork.Web.Areas.Admin.Access;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.MyAccount;

[Route("admin/account")]
public sealed class MyAccountController(MyAccountEditor editor) : AdminController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int? kept, CancellationToken cancellationToken) => View(await editor.PageAsync(cancellationToken, kept));

    [HttpPost("profile")]
    [KeepsForm]
    public async Task<IActionResult> Profile(ProfileForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Invalid((await editor.PageAsync(cancellationToken)) with { Name = form.Name ?? "" }, "Index");
        }

        await editor.SaveProfileAsync(form, cancellationToken);
        return Done(Texts.In(form.Language is "fr" or "en" ? form.Language : "fr", "Admin.MyAccount.ProfileSaved"), nameof(Index));
    }

    [HttpGet("password")]
    public IActionResult Password() => View();

    [HttpPost("password")]
    public async Task<IActionResult> Password(PasswordForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Invalid(form);
        }

        return await editor.ChangePasswordAsync(HttpContext, form, cancellationToken) switch
        {
            (PasswordOutcome.Changed, _) => Done(Texts["Admin.MyAccount.PasswordChanged"], nameof(Index)),
            (PasswordOutcome.WrongCurrent, _) => Invalid(form, nameof(form.CurrentPassword), Texts["Admin.SecondFactor.PasswordWrong"]),
            (PasswordOutcome.Limited, _) => Invalid(form, nameof(form.CurrentPassword), Texts["Admin.Access.Limited"]),
            (_, var problem) => Invalid(form, nameof(form.NewPassword), Texts[problem!]),
        };
    }

    [HttpPost("sessions/{id:int}/end")]
    public async Task<IActionResult> EndSession(int id, CancellationToken cancellationToken) =>
        await editor.EndSessionAsync(id, cancellationToken)
            ? Done(Texts["Admin.MyAccount.SessionEnded"], nameof(Index))
            : NotFound();

    [HttpPost("sessions/end-others")]
    public async Task<IActionResult> EndOthers(CancellationToken cancellationToken)
    {
        await editor.EndOtherSessionsAsync(HttpContext, cancellationToken);
        return Done(Texts["Admin.MyAccount.OthersEnded"], nameof(Index));
    }
}
