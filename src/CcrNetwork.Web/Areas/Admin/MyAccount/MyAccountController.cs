using CcrNetwork.Data.Accounts;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.SecondFactor;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.MyAccount;

[Route("admin/account")]
public sealed class MyAccountController(MyAccountEditor editor) : AdminController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int? kept, CancellationToken cancellationToken) =>
        View(await editor.PageAsync(cancellationToken, kept));

    [HttpPost("profile")]
    [KeepsForm]
    public async Task<IActionResult> Profile(ProfileForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Invalid((await editor.PageAsync(cancellationToken)) with { Name = form.Name ?? "" }, "Index");
        }

        await editor.SaveProfileAsync(form, cancellationToken);
        return Done(
            Texts.In(SiteLanguages.Find(form.Language)?.Code ?? SiteLanguages.Default, "Admin.MyAccount.ProfileSaved"), nameof(Index));
    }

    /// <summary>When one is written to about what colleagues do.</summary>
    [HttpPost("telling")]
    public async Task<IActionResult> Telling(TellingForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || !Enum.IsDefined(form.Telling))
        {
            return BadRequest();
        }

        await editor.SaveTellingAsync(form.Telling, cancellationToken);
        return Done(Texts[$"Admin.MyAccount.Told.{form.Telling}"], nameof(Index));
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

        var (current, problem) = await editor.ChangePasswordAsync(HttpContext, form, cancellationToken);
        if (current.IsRight && problem is null)
        {
            return Done(Texts["Admin.MyAccount.PasswordChanged"], nameof(Index));
        }

        return current.IsRight ? Invalid(form, nameof(form.NewPassword), Texts[problem!]) : Refused(current, form);
    }

    [HttpPost("sessions/{id:int}/end")]
    public async Task<IActionResult> EndSession(int id, PasswordAgainForm form, CancellationToken cancellationToken)
    {
        var (current, isEnded) = await editor.EndSessionAsync(id, form, cancellationToken);
        return !current.IsRight ? Refused(current, await editor.PageAsync(cancellationToken), "Index")
            : isEnded ? Done(Texts["Admin.MyAccount.SessionEnded"], nameof(Index))
            : NotFound();
    }

    [HttpPost("sessions/end-others")]
    public async Task<IActionResult> EndOthers(PasswordAgainForm form, CancellationToken cancellationToken)
    {
        var current = await editor.EndOtherSessionsAsync(HttpContext, form, cancellationToken);
        return current.IsRight
            ? Done(Texts["Admin.MyAccount.OthersEnded"], nameof(Index))
            : Refused(current, await editor.PageAsync(cancellationToken), "Index");
    }

    /// <summary>The page again, because the password that was asked for once more was not right.</summary>
    private ViewResult Refused(OwnPasswordAnswer answer, object page, string? view = null)
    {
        // Where several forms ask for it, no single field can be led to.
        ModelState.AddModelError(view is null ? "CurrentPassword" : "", Texts[answer.Problem!]);
        var result = Invalid(page, view);
        if (answer.Wait is { } wait)
        {
            TellToWait(wait);
        }

        return result;
    }
}
