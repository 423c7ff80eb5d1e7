using CcrNetwork.Data;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Mail;
using CcrNetwork.Web.Infrastructure.Security;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>Decides on each step of coming in: password, code, passkey; limits and log included.</summary>
public sealed class Entry(
    NetworkDbContext db, PasswordCheck passwords, Totp totp, RecoveryCodes recovery, Passkeys passkeys, DoorLimits limits,
    Sessions sessions, KnownBrowsers browsers, KeptForms kept, AuditLog audit, Postbox post, Texts texts, TimeProvider clock)
{
    public async Task<EntryStep> WithPasswordAsync(HttpContext context, string email, string password, CancellationToken cancellationToken)
    {
        if (await limits.WaitAsync(context, DoorGuess.Password, email, cancellationToken) is { } wait)
        {
            return EntryStep.Limited(wait);
        }

        if (await passwords.FindAsync(email, password, cancellationToken) is not { } account)
        {
            await RefuseAsync(context, email, cancellationToken);
            return EntryStep.Refused;
        }

        await limits.ForgetAsync(context, DoorGuess.Password, email, cancellationToken);
        return new EntryStep(EntryOutcome.Accepted, account)
        {
            NeedsSecondFactor = account.TotpKey is not null || await db.Passkeys.AnyAsync(p => p.UserId == account.Id, cancellationToken),
        };
    }

    /// <summary>Six digits are a code of the authenticator app; anything longer is a recovery code.</summary>
    public async Task<EntryStep> WithCodeAsync(HttpContext context, SignInState state, string code, CancellationToken cancellationToken)
    {
        if (await AfterPasswordAsync(state, cancellationToken) is not { } account)
        {
            return EntryStep.Expired;
        }

        if (await limits.WaitAsync(context, DoorGuess.Code, account.Email!, cancellationToken) is { } wait)
        {
            return EntryStep.Limited(wait);
        }

        var digits = string.Concat(code.Where(char.IsAsciiLetterOrDigit));
        var isTotp = digits.Length == Totp.Digits;
        if (!(isTotp
              ? await totp.AcceptAsync(account, digits, cancellationToken)
              : await recovery.UseAsync(account.Id, digits, cancellationToken)))
        {
            await RefuseAsync(context, account.Email!, cancellationToken);
            return EntryStep.Refused;
        }

        if (!isTotp)
        {
            post.Add(ReaderOf(account), "Mail.Changed", account.Name, texts.In(account.Language, "Mail.Changed.RecoveryCodeUsed"));
        }

        await limits.ForgetAsync(context, DoorGuess.Code, account.Email!, cancellationToken);
        return new EntryStep(EntryOutcome.Accepted, account)
        {
            Method = isTotp ? SignInMethod.PasswordAndCode : SignInMethod.PasswordAndRecoveryCode,
        };
    }

    public async Task<EntryStep> WithPasskeyAsync(HttpContext context, PasskeyForm form, CancellationToken cancellationToken)
    {
        if (await limits.WaitFromAddressAsync(context, cancellationToken) is { } wait)
        {
            return EntryStep.Limited(wait);
        }

        return await passkeys.FindAsync(context, form.Credential, form.Challenge, cancellationToken) is { } account
            ? new EntryStep(EntryOutcome.Accepted, account) { Method = SignInMethod.Passkey }
            : EntryStep.Refused;
    }

    /// <summary>Begins the session, writes the log, hands on a form that was cut off, and tells where to go on.</summary>
    public async Task<string> FinishAsync(
        HttpContext context, Account account, SignInMethod method, SignInState state, CancellationToken cancellationToken)
    {
        await sessions.BeginAsync(context, account, method, cancellationToken);
        browsers.Remember(context, account);
        audit.Add(AuditLog.Self(account, AddressOf(context)), "account.signed-in", account, method.ToString());
        var form = state.Kept?.AccountId == account.Id ? kept.Add(state.Kept) : null;
        await db.SaveChangesAsync(cancellationToken);
        return form is null ? state.ReturnUrl : $"{state.Kept!.Page}?kept={form.Id}";
    }

    /// <summary>The account, tracked, whose password was right a moment ago and that has not changed since.</summary>
    public async Task<Account?> AfterPasswordAsync(SignInState state, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.AsTracking().SingleOrDefaultAsync(a => a.Id == state.AccountId && !a.IsDisabled, cancellationToken);
        return account is not null && state.HasPasswordOf(account, clock.UtcNow()) ? account : null;
    }

    public async Task LeaveAsync(HttpContext context, Actor actor, CancellationToken cancellationToken)
    {
        await sessions.EndCurrentAsync(context, cancellationToken);
        audit.Add(actor, "account.signed-out", actor.AccountId, actor.Name);
        await db.SaveChangesAsync(cancellationToken);
    }

    public static MailReader ReaderOf(Account account) => new(account.Email!, account.Name, account.Language);

    private static string? AddressOf(HttpContext context) => ShortAddress.Of(context.Connection.RemoteIpAddress);

    /// <summary>What was typed for an account that does not exist is not kept: it may be a password.</summary>
    private async Task RefuseAsync(HttpContext context, string email, CancellationToken cancellationToken)
    {
        var normalized = Account.Normalize(email);
        var known = await db.Accounts
            .Where(a => a.NormalizedUserName == normalized)
            .Select(a => new { a.Id, a.Name })
            .SingleOrDefaultAsync(cancellationToken);
        audit.Add(new(null, "", default, new HashSet<int>(), AddressOf(context)), "account.refused", known?.Id, known?.Name ?? "");
        await db.SaveChangesAsync(cancellationToken);
    }
}

public enum EntryOutcome
{
    Accepted,
    Refused,
    Limited,
    Expired,
}

public sealed record EntryStep(EntryOutcome Outcome, Account? Account = null)
{
    public static EntryStep Refused { get; } = new(EntryOutcome.Refused);

    public static EntryStep Expired { get; } = new(EntryOutcome.Expired);

    public SignInMethod Method { get; init; } = SignInMethod.Password;

    /// <summary>How long a door stays shut that has seen too many guesses.</summary>
    public TimeSpan Wait { get; init; }

    public bool NeedsSecondFactor { get; init; }

    public static EntryStep Limited(TimeSpan wait) => new(EntryOutcome.Limited) { Wait = wait };
}
