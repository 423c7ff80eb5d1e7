using CcrNetwork.Data;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Mail;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.MyAccount;

/// <summary>What people may do to their own account.</summary>
public sealed class MyAccountEditor(
    NetworkDbContext db, CurrentActor actor, PasswordCheck passwords, PasswordRules rules, IPasswordHasher<Account> hasher, GuessLimits limits,
    Sessions sessions, KeptForms keptForms, AuditLog audit, Postbox post, Texts texts)
{
    private const string ProfilePath = "/admin/account/profile";

    /// <param name="kept">A form that was sent after the session had ended: its name is shown again as it was typed.</param>
    public async Task<AccountPage> PageAsync(CancellationToken cancellationToken, int? kept = null)
    {
        var own = actor.Account;
        var account = await db.Accounts
            .Where(a => a.Id == own.Id)
            .Select(a => new { a.Name, a.Email, a.Language, a.SecurityStamp, HasTotp = a.TotpKey != null, Passkeys = db.Passkeys.Count(p => p.UserId == a.Id) })
            .SingleAsync(cancellationToken);
        var rows = await db.Sessions
            .Where(s => s.AccountId == own.Id && s.Stamp == account.SecurityStamp)
            .OrderByDescending(s => s.LastSeenAt).ThenBy(s => s.Id)
            .Select(s => new SessionRow(s.Id, s.Browser, s.Address, s.StartedAt, s.LastSeenAt, s.Id == own.SessionId))
            .ToListAsync(cancellationToken);
        var typed = kept is { } id && await keptForms.TakeAsync(id, cancellationToken) is { Path: ProfilePath } form ? form.Fields.GetValueOrDefault("Name")?.FirstOrDefault() : null;
        return new AccountPage(typed ?? account.Name, account.Email!, account.Language, own.Role.ToString(), account.HasTotp, account.Passkeys, rows);
    }

    public async Task SaveProfileAsync(ProfileForm form, CancellationToken cancellationToken)
    {
        var account = await LoadAsync(cancellationToken);
        account.Name = form.Name!.Trim();
        account.Language = SiteLanguages.Find(form.Language)?.Code ?? account.Language;
        await db.SaveChangesAsync(cancellationToken);
    }

    public async Task<(PasswordOutcome Outcome, string? Problem)> ChangePasswordAsync(HttpContext context, PasswordForm form, CancellationToken cancellationToken)
    {
        var account = await LoadAsync(cancellationToken);
        var guess = GuessLimits.PasswordOf(account.Email!);
        if (!await limits.AllowAsync(guess, cancellationToken))
        {
            return (PasswordOutcome.Limited, null);
        }

        if (!passwords.Matches(account, form.CurrentPassword!))
        {
            return (PasswordOutcome.WrongCurrent, null);
        }

        if (rules.ProblemWith(form.NewPassword, account.Name, account.Email) is { } problem)
        {
            return (PasswordOutcome.BadNew, problem);
        }

        await limits.ForgetAsync(guess, cancellationToken);
        account.SetPassword(hasher.HashPassword(account, form.NewPassword!));
        audit.Add(actor.Actor, "account.password-changed", account);
        post.Add(Entry.ReaderOf(account), "Mail.Changed", account.Name, texts.In(account.Language, "Mail.Changed.Password"));
        await sessions.BeginAsync(context, account, SignInMethod.Password, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return (PasswordOutcome.Changed, null);
    }

    /// <summary>False when it is not one of the account's own.</summary>
    public async Task<bool> EndSessionAsync(int id, CancellationToken cancellationToken)
    {
        var account = await LoadAsync(cancellationToken);
        if (await db.Sessions.AsTracking().SingleOrDefaultAsync(s => s.Id == id && s.AccountId == account.Id, cancellationToken) is not { } session)
        {
            return false;
        }

        db.Remove(session);
        audit.Add(actor.Actor, "account.session-ended", account, session.Browser);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            // It has ended by itself in between.
            return false;
        }
    }

    public async Task EndOtherSessionsAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var account = await LoadAsync(cancellationToken);
        account.Renew();
        audit.Add(actor.Actor, "account.sessions-ended", account);
        await sessions.BeginAsync(context, account, SignInMethod.Password, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    private Task<Account> LoadAsync(CancellationToken cancellationToken)
    {
        var id = actor.Account.Id;
        return db.Accounts.AsTracking().SingleAsync(a => a.Id == id, cancellationToken);
    }
}

public enum PasswordOutcome
{
    Changed,
    WrongCurrent,
    BadNew,
    Limited,
}
