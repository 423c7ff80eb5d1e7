using CcrNetwork.Data;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>The door of the staff area: password, then code or passkey; or a passkey alone.</summary>
[Route("admin")]
[RequestSizeLimit(LargestForm)]
public sealed class AccessController(Entry entry, DoorPages door, SignInStates states, Passkeys passkeys, TimeProvider clock)
    : StaffAreaController
{
    /// <summary>Room for the form that a sign-in may carry.</summary>
    private const int LargestForm = 4 * 1024 * 1024;

    [HttpGet("sign-in")]
    [AllowAnonymous]
    public async Task<IActionResult> SignIn(string? returnUrl) =>
        View(await door.PageAsync(HttpContext, new SignInState(SignInState.LocalPath(Url, returnUrl))));

    [HttpPost("sign-in")]
    [AllowAnonymous]
    public async Task<IActionResult> SignIn(SignInForm form, CancellationToken cancellationToken)
    {
        var state = states.Open(form.State);
        if (!ModelState.IsValid)
        {
            return Invalid(await door.PageAsync(HttpContext, state, form.Email));
        }

        var step = await entry.WithPasswordAsync(HttpContext, form.Email!, form.Password!, cancellationToken);
        if (step.Account is not { } account)
        {
            return await AgainAsync(step, state, form.Email);
        }

        return step.NeedsSecondFactor
            ? View("Code", await CodePageAsync(account, state.WithPasswordOf(account, clock.UtcNow())))
            : LocalRedirect(await entry.FinishAsync(HttpContext, account, step.Method, state, cancellationToken));
    }

    [HttpPost("sign-in/code")]
    [AllowAnonymous]
    public async Task<IActionResult> Code(CodeForm form, CancellationToken cancellationToken)
    {
        var state = states.Open(form.State);
        var step = ModelState.IsValid ? await entry.WithCodeAsync(HttpContext, state, form.Code!, cancellationToken) : EntryStep.Refused;
        if (step.Account is { } account)
        {
            return LocalRedirect(await entry.FinishAsync(HttpContext, account, step.Method, state, cancellationToken));
        }

        if (step.Outcome != EntryOutcome.Refused || await entry.AfterPasswordAsync(state, cancellationToken) is not { } known)
        {
            return await AgainAsync(step.Outcome == EntryOutcome.Refused ? EntryStep.Expired : step, state, null);
        }

        if (ModelState.IsValid)
        {
            ModelState.AddModelError(nameof(form.Code), Texts["Admin.Access.CodeWrong"]);
        }

        return Invalid(await CodePageAsync(known, state), "Code");
    }

    [HttpPost("sign-in/passkey")]
    [AllowAnonymous]
    public async Task<IActionResult> Passkey(PasskeyForm form, CancellationToken cancellationToken)
    {
        var state = states.Open(form.State);
        var step = await entry.WithPasskeyAsync(HttpContext, form, cancellationToken);
        return step.Account is { } account
            ? LocalRedirect(await entry.FinishAsync(HttpContext, account, step.Method, state, cancellationToken))
            : await AgainAsync(step, state, null, "Admin.Access.PasskeyWrong");
    }

    [HttpPost("sign-out")]
    [Authorize(StaffPolicies.SignedIn)]
    public async Task<IActionResult> SignOut(CancellationToken cancellationToken)
    {
        await entry.LeaveAsync(HttpContext, Actor, cancellationToken);
        return DoneAt(Texts["Admin.Access.SignedOut"], StaffAccess.SignInPath);
    }

    /// <summary>The first page again, with what it carries and the reason.</summary>
    private async Task<IActionResult> AgainAsync(EntryStep step, SignInState state, string? email, string wrong = "Admin.Access.Wrong")
    {
        var text = step.Outcome switch
        {
            EntryOutcome.Limited => "Admin.Access.Limited",
            EntryOutcome.Expired => "Admin.Access.Expired",
            _ => wrong,
        };
        ModelState.Clear();
        ModelState.AddModelError("", Texts[text]);
        var result = Invalid(
            await door.PageAsync(HttpContext, state with { AccountId = null, Stamp = null, PasswordAt = null }, email), "SignIn");
        if (step.Outcome == EntryOutcome.Limited)
        {
            TellToWait(step.Wait);
        }

        return result;
    }

    private async Task<CodePage> CodePageAsync(Account account, SignInState state)
    {
        var hasPasskey = (await passkeys.NamesAsync(account.Id, HttpContext.RequestAborted)).Count > 0;
        return new CodePage(
            states.Close(state), account.TotpKey is not null, hasPasskey ? await passkeys.RequestAsync(HttpContext, account) : null);
    }
}
