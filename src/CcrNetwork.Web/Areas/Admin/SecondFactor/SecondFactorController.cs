using CcrNetwork.Data.Accounts;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.SecondFactor;

/// <summary>The one page that is open to an account without the second factor its role demands.</summary>
[Route("admin/account/second-factor")]
[Authorize(StaffPolicies.SignedIn)]
public sealed class SecondFactorController(SecondFactors factors) : StaffAreaController
{
    private TimeSpan? _wait;

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View(await factors.PageAsync(HttpContext, await factors.LoadAsync(cancellationToken), null, cancellationToken));

    [HttpPost("totp")]
    public async Task<IActionResult> AddTotp(TotpForm form, CancellationToken cancellationToken)
    {
        var account = await factors.LoadAsync(cancellationToken);
        if (!ModelState.IsValid || !await MayChangeAsync(account, form, cancellationToken))
        {
            return await AgainAsync(account, form.Key, cancellationToken);
        }

        if (await factors.AddTotpAsync(HttpContext, account, form, cancellationToken) is not { } codes)
        {
            ModelState.AddModelError(nameof(form.Code), Texts["Admin.SecondFactor.CodeWrong"]);
            return await AgainAsync(account, form.Key, cancellationToken);
        }

        return Added(codes, "Admin.SecondFactor.TotpAdded");
    }

    [HttpPost("totp/removal")]
    public async Task<IActionResult> RemoveTotp(PasswordAgainForm form, CancellationToken cancellationToken)
    {
        var account = await factors.LoadAsync(cancellationToken);
        if (!await MayChangeAsync(account, form, cancellationToken))
        {
            return await AgainAsync(account, null, cancellationToken);
        }

        await factors.RemoveTotpAsync(HttpContext, account, cancellationToken);
        return Done(Texts["Admin.SecondFactor.TotpRemoved"], nameof(Index));
    }

    [HttpPost("passkeys")]
    public async Task<IActionResult> AddPasskey(NewPasskeyForm form, CancellationToken cancellationToken)
    {
        var account = await factors.LoadAsync(cancellationToken);
        if (!ModelState.IsValid || !await MayChangeAsync(account, form, cancellationToken))
        {
            return await AgainAsync(account, null, cancellationToken);
        }

        if (await factors.AddPasskeyAsync(HttpContext, account, form, cancellationToken) is not { } codes)
        {
            ModelState.AddModelError("", Texts["Admin.SecondFactor.PasskeyWrong"]);
            return await AgainAsync(account, null, cancellationToken);
        }

        return Added(codes, "Admin.SecondFactor.PasskeyAdded");
    }

    [HttpPost("passkeys/{id}/removal")]
    public async Task<IActionResult> RemovePasskey(string id, PasswordAgainForm form, CancellationToken cancellationToken)
    {
        var account = await factors.LoadAsync(cancellationToken);
        if (!await MayChangeAsync(account, form, cancellationToken))
        {
            return await AgainAsync(account, null, cancellationToken);
        }

        return await factors.RemovePasskeyAsync(HttpContext, account, id, cancellationToken)
            ? Done(Texts["Admin.SecondFactor.PasskeyRemoved"], nameof(Index))
            : NotFound();
    }

    [HttpPost("recovery-codes")]
    [Authorize(StaffPolicies.Staff)]
    public async Task<IActionResult> RenewCodes(PasswordAgainForm form, CancellationToken cancellationToken)
    {
        var account = await factors.LoadAsync(cancellationToken);
        return await MayChangeAsync(account, form, cancellationToken)
            ? View("RecoveryCodes", new RecoveryCodesPage(await factors.RenewCodesAsync(HttpContext, account, cancellationToken)))
            : await AgainAsync(account, null, cancellationToken);
    }

    private async Task<bool> MayChangeAsync(Account account, PasswordAgainForm form, CancellationToken cancellationToken)
    {
        var answer = await factors.CheckPasswordAsync(account, form, cancellationToken);
        if (answer.IsRight)
        {
            return true;
        }

        ModelState.AddModelError("", Texts[answer.Problem!]);
        _wait = answer.Wait;
        return false;
    }

    private async Task<IActionResult> AgainAsync(Account account, string? key, CancellationToken cancellationToken)
    {
        var page = Invalid(await factors.PageAsync(HttpContext, account, key, cancellationToken), "Index");
        if (_wait is { } wait)
        {
            TellToWait(wait);
        }

        return page;
    }

    private IActionResult Added(IReadOnlyList<string> codes, string notice) =>
        codes.Count == 0 ? Done(Texts[notice], nameof(Index)) : View("RecoveryCodes", new RecoveryCodesPage(codes));
}
