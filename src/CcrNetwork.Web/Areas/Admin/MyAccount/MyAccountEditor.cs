using CcrNetwork.Data;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.SecondFactor;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Mail;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.MyAccount;

/// <summary>What people may do to their own account.</summary>
public sealed class MyAccountEditor(
    NetworkDbContext db, CurrentActor actor, OwnPassword own, PasswordRules rules, IPasswordHasher<Account> hasher,
    Sessions sessions, KeptForms keptForms, AuditLog audit, Postbox post, Texts texts)
{
    private const string ProfilePath = "/admin/account/profile";

    /// <param name="kept">A form that was sent after the session had ended: its name is shown again as it was typed.</param>
    public async Task<AccountPage> PageAsync(CancellationToken cancellationToken, int? kept = null)
    {
        var own = actor.Account;
        var account = await db.Accounts
            .Where(a => a.Id == own.Id)
            .Select(
                a => new
                {
                    a.Name,
                    a.Email,
                    a.Language,
                    a.Telling,
                    a.SecurityStamp,
                    HasTotp = a.TotpKey != null,
                    Passkeys = db.Passkeys.Count(p => p.UserId == a.Id),
                })
            .SingleAsync(cancellationToken);
        var rows = await db.Sessions
            .Where(s => s.AccountId == own.Id && s.Stamp == account.SecurityStamp)
            .OrderByDescending(s => s.LastSeenAt).ThenBy(s => s.Id)
            .Select(s => new SessionRow(s.Id, s.Browser, s.Address, s.StartedAt, s.LastSeenAt, s.Id == own.SessionId))
            .ToListAsync(cancellationToken);
        var typed = kept is { } id && await keptForms.TakeAsync(id, cancellationToken) is { Path: ProfilePath } form
            ? form.Fields.GetValueOrDefault("Name")?.FirstOrDefault()
            : null;
        return new AccountPage(
            typed ?? account.Name, account.Email!, account.Language, own.Role.ToString(), account.HasTotp, account.Passkeys,
            account.Telling, rows);
    }

    public async Task SaveProfileAsync(ProfileForm form, CancellationToken cancellationToken)
    {
        var account = await LoadAsync(cancellationToken);
        account.Name = form.Name!.Trim();
        account.Language = SiteLanguages.Find(form.Language)?.Code ?? account.Language;
        await db.SaveChangesAsync(cancellationToken);
    }

    public async Task SaveTellingAsync(Telling telling, CancellationToken cancellationToken)
    {
        (await LoadAsync(cancellationToken)).Telling = telling;
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>What is wrong with the current password, or with the new one; neither when it is changed.</summary>
    public async Task<(OwnPasswordAnswer Current, string? Problem)> ChangePasswordAsync(
        HttpContext context, PasswordForm form, CancellationToken cancellationToken)
    {
        var account = await LoadAsync(cancellationToken);
        var current = await own.CheckAsync(account, form.CurrentPassword, cancellationToken);
        if (!current.IsRight)
        {
            return (current, null);
        }

        if (rules.ProblemWith(form.NewPassword, account.Name, account.Email) is { } problem)
        {
            return (current, problem);
        }

        account.SetPassword(hasher.HashPassword(account, form.NewPassword!));
        audit.Add(actor.Actor, "account.password-changed", account);
        post.Add(Entry.ReaderOf(account), "Mail.Changed", account.Name, texts.In(account.Language, "Mail.Changed.Password"));
        await sessions.BeginAsync(context, account, SignInMethod.Password, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return (current, null);
    }

    /// <summary>Whether the password was right, and whether the session was one of the account's own and has ended.</summary>
    public async Task<(OwnPasswordAnswer Current, bool IsEnded)> EndSessionAsync(
        int id, PasswordAgainForm form, CancellationToken cancellationToken)
    {
        var account = await LoadAsync(cancellationToken);
        var current = await own.CheckAsync(account, form.CurrentPassword, cancellationToken);
        if (!current.IsRight
            || await db.Sessions.AsTracking()
                .SingleOrDefaultAsync(s => s.Id == id && s.AccountId == account.Id, cancellationToken) is not { } session)
        {
            return (current, false);
        }

        db.Remove(session);
        audit.Add(actor.Actor, "account.session-ended", account, session.Browser);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return (current, true);
        }
        catch (DbUpdateConcurrencyException)
        {
            // It has ended by itself in between.
            return (current, false);
        }
    }

    public async Task<OwnPasswordAnswer> EndOtherSessionsAsync(
        HttpContext context, PasswordAgainForm form, CancellationToken cancellationToken)
    {
        var account = await LoadAsync(cancellationToken);
        var current = await own.CheckAsync(account, form.CurrentPassword, cancellationToken);
        if (current.IsRight)
        {
            account.Renew();
            audit.Add(actor.Actor, "account.sessions-ended", account);
            await sessions.BeginAsync(context, account, SignInMethod.Password, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
        }

        return current;
    }

    private Task<Account> LoadAsync(CancellationToken cancellationToken)
    {
        var id = actor.Account.Id;
        return db.Accounts.AsTracking().SingleAsync(a => a.Id == id, cancellationToken);
    }
}
