using CcrNetwork.Data;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Database;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Mail;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>Does what a link gives the right to, once.</summary>
public sealed class LinkUse(
    NetworkDbContext db, IPasswordHasher<Account> hasher, Sessions sessions, KnownBrowsers browsers, FirstAdministrator first,
    AuditLog audit, CurrentActor actor, Postbox post, Texts texts, TimeProvider clock)
{
    /// <summary>Whose password the link replaces; null for a link that makes an account.</summary>
    public async Task<Account?> OwnerOfAsync(AccountLink link, CancellationToken cancellationToken) =>
        link.AccountId is { } id ? await db.Accounts.SingleAsync(account => account.Id == id, cancellationToken) : null;

    /// <summary>The new account, signed in; null when somebody used the link, or took the address, in the same instant.</summary>
    public async Task<Account?> OpenAccountAsync(HttpContext context, AccountLink link, LinkForm form, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow();
        var language = link.Purpose == LinkPurpose.FirstAdministrator ? SiteLanguages.Current.Code : link.Language;
        var account = new Account(form.Name!.Trim(), link.Email ?? form.Email!.Trim(), link.Role, language, now);
        account.GiveRole(link.Role, link.CentreIds);
        account.SetPassword(hasher.HashPassword(account, form.Password!));
        link.Use(now);
        db.Accounts.Add(account);
        audit.Add(actor.Stranger(account.Name), "account.created", account, link.Role.ToString());
        if (!await TrySaveAsync(cancellationToken))
        {
            return null;
        }

        if (link.Purpose == LinkPurpose.FirstAdministrator)
        {
            first.Forget();
        }

        await sessions.BeginAsync(context, account, SignInMethod.Link, cancellationToken);
        browsers.Remember(context, account);
        audit.Add(AuditLog.Self(account, actor.Address), "account.signed-in", account, nameof(SignInMethod.Link));
        await db.SaveChangesAsync(cancellationToken);
        return account;
    }

    /// <summary>
    /// False when somebody used the link in the same instant. Whoever has a second factor still needs it: the link of a mail
    /// replaces the password only.
    /// </summary>
    public async Task<bool> ResetAsync(AccountLink link, LinkForm form, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.AsTracking().SingleAsync(a => a.Id == link.AccountId, cancellationToken);
        account.SetPassword(hasher.HashPassword(account, form.Password!));
        link.Use(clock.UtcNow());
        audit.Add(AuditLog.Self(account, actor.Address), "account.password-reset", account);
        post.Add(Entry.ReaderOf(account), "Mail.Changed", account.Name, texts.In(account.Language, "Mail.Changed.Password"));
        return await TrySaveAsync(cancellationToken);
    }

    private async Task<bool> TrySaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException exception) when (exception.IsConflict())
        {
            return false;
        }
    }
}
