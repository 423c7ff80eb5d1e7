using CcrNetwork.Data;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Mail;
using CcrNetwork.Web.Infrastructure.Security;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.SecondFactor;

/// <summary>
/// Adds and removes what an account proves itself with beside its password. Each change ends every session of the account
/// and begins a new one here, is logged, and is told to its owner by mail.
/// </summary>
public sealed class SecondFactors(
    NetworkDbContext db, Totp totp, Passkeys passkeys, RecoveryCodes recovery, OwnPassword own, Sessions sessions,
    AuditLog audit, CurrentActor actor, Postbox post, Texts texts, Sealed seal)
{
    private const string KeyPurpose = "Staff.Totp.SetUp";

    private static readonly TimeSpan KeyLifetime = TimeSpan.FromMinutes(30);

    public Task<Account> LoadAsync(CancellationToken cancellationToken)
    {
        var id = actor.Account.Id;
        return db.Accounts.AsTracking().SingleAsync(a => a.Id == id, cancellationToken);
    }

    public async Task<SecondFactorPage> PageAsync(
        HttpContext context, Account account, string? sealedKey, CancellationToken cancellationToken)
    {
        var key = seal.Open<byte[]>(KeyPurpose, sealedKey) ?? Totp.NewKey();
        return new SecondFactorPage(
            account.PasswordHash is not null,
            account.TotpKey is not null,
            await passkeys.NamesAsync(account.Id, cancellationToken),
            await recovery.LeftAsync(account.Id, cancellationToken),
            await passkeys.CreationAsync(context, account),
            seal.Close(KeyPurpose, key, KeyLifetime),
            string.Join(' ', Totp.ToBase32(key).Chunk(4).Select(group => new string(group))),
            QrDrawing.Of(Totp.AddressOf(key, account.Email!, texts["Shared.SiteName"])));
    }

    /// <summary>Whether the account may change what guards it: always with the password, for the first factor as for any other.</summary>
    public Task<OwnPasswordAnswer> CheckPasswordAsync(Account account, PasswordAgainForm form, CancellationToken cancellationToken) =>
        own.CheckAsync(account, form.CurrentPassword, cancellationToken);

    /// <summary>Null when the code is not that of the key; else the recovery codes, to be shown once.</summary>
    public async Task<IReadOnlyList<string>?> AddTotpAsync(
        HttpContext context, Account account, TotpForm form, CancellationToken cancellationToken)
    {
        var digits = string.Concat((form.Code ?? "").Where(char.IsAsciiDigit));
        if (seal.Open<byte[]>(KeyPurpose, form.Key) is not { } key || totp.StepOf(key, digits) is not { } step)
        {
            return null;
        }

        account.SetTotp(totp.Protect(key), step);
        return await FinishAsync(context, account, "account.totp-added", "Totp", cancellationToken);
    }

    public async Task<IReadOnlyList<string>?> AddPasskeyAsync(
        HttpContext context, Account account, NewPasskeyForm form, CancellationToken cancellationToken)
    {
        var name = string.IsNullOrWhiteSpace(form.Name) ? BrowserName.Of(context.Request.Headers.UserAgent.ToString()) : form.Name.Trim();
        if (!await passkeys.AddAsync(context, account, form.Credential, form.Challenge, name, cancellationToken))
        {
            return null;
        }

        account.Renew();
        return await FinishAsync(context, account, "account.passkey-added", "Passkey", cancellationToken);
    }

    public async Task RemoveTotpAsync(HttpContext context, Account account, CancellationToken cancellationToken)
    {
        account.SetTotp(null);
        await ChangedAsync(context, account, "account.totp-removed", "TotpRemoved", cancellationToken);
    }

    /// <summary>False when the account has no such passkey.</summary>
    public async Task<bool> RemovePasskeyAsync(HttpContext context, Account account, string id, CancellationToken cancellationToken)
    {
        var passkey = (await db.Passkeys.AsTracking().Where(p => p.UserId == account.Id).ToListAsync(cancellationToken))
            .Find(p => Convert.ToHexStringLower(p.CredentialId) == id);
        if (passkey is null)
        {
            return false;
        }

        db.Passkeys.Remove(passkey);
        account.Renew();
        await ChangedAsync(context, account, "account.passkey-removed", "PasskeyRemoved", cancellationToken);
        return true;
    }

    public async Task<IReadOnlyList<string>> RenewCodesAsync(HttpContext context, Account account, CancellationToken cancellationToken)
    {
        var codes = await recovery.RenewAsync(account.Id, cancellationToken);
        await ChangedAsync(context, account, "account.codes-renewed", "RecoveryCodes", cancellationToken);
        return codes;
    }

    /// <summary>The first factor brings the recovery codes with it; a further one leaves them as they are.</summary>
    private async Task<IReadOnlyList<string>> FinishAsync(
        HttpContext context, Account account, string action, string mail, CancellationToken cancellationToken)
    {
        var hasCodes = await recovery.LeftAsync(account.Id, cancellationToken) > 0 && actor.Account.HasSecondFactor;
        var codes = hasCodes ? [] : await recovery.RenewAsync(account.Id, cancellationToken);
        await ChangedAsync(context, account, action, mail, cancellationToken);
        return codes;
    }

    private async Task ChangedAsync(HttpContext context, Account account, string action, string mail, CancellationToken cancellationToken)
    {
        audit.Add(actor.Actor, action, account);
        post.Add(Entry.ReaderOf(account), "Mail.Changed", account.Name, texts.In(account.Language, $"Mail.Changed.{mail}"));
        await sessions.BeginAsync(context, account, SignInMethod.PasswordAndCode, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }
}
