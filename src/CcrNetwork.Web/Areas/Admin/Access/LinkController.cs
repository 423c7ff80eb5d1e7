using CcrNetwork.Data;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Mail;
using CcrNetwork.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>
/// Where links that carry a right lead. The secret stands in the query, which the request log leaves out. Used, expired,
/// revoked or made up: the answer is the same.
/// </summary>
[Route("admin/link")]
[AllowAnonymous]
public sealed class LinkController(
    NetworkDbContext db, AccountLinks links, PasswordRules rules, IPasswordHasher<Account> hasher, Sessions sessions, AuditLog audit, CurrentActor actor,
    Postbox post, TimeProvider clock)
    : StaffAreaController
{
    private const string FormView = "Link";

    [HttpGet("")]
    public async Task<IActionResult> Show(string? token, CancellationToken cancellationToken) =>
        await links.FindAsync(token, cancellationToken) is { } link ? View(FormView, await PageAsync(link, token!, new LinkForm { Name = link.Name })) : Dead();

    [HttpPost("")]
    public async Task<IActionResult> Use(LinkForm form, CancellationToken cancellationToken)
    {
        if (await links.FindAsync(form.Token, cancellationToken) is not { } link)
        {
            return Dead();
        }

        await CheckAsync(form, link, cancellationToken);
        if (!ModelState.IsValid)
        {
            return Invalid(await PageAsync(link, form.Token!, form), FormView);
        }

        try
        {
            return link.Purpose == LinkPurpose.PasswordReset
                ? await ResetAsync(link, form, cancellationToken)
                : await OpenAccountAsync(link, form, cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Somebody used the link, or took the address, in the same instant.
            return Dead();
        }
    }

    private async Task<IActionResult> OpenAccountAsync(AccountLink link, LinkForm form, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var language = link.Purpose == LinkPurpose.FirstAdministrator ? SiteLanguages.Current.Code : link.Language;
        var account = new Account(form.Name!.Trim(), link.Email ?? form.Email!.Trim(), link.Role, language, now);
        account.GiveRole(link.Role, link.CentreIds);
        account.SetPassword(hasher.HashPassword(account, form.Password!));
        link.Use(now);
        db.Accounts.Add(account);
        audit.Add(actor.Stranger(account.Name), "account.created", account, link.Role.ToString());
        await db.SaveChangesAsync(cancellationToken);

        await sessions.BeginAsync(HttpContext, account, SignInMethod.Link, cancellationToken);
        audit.Add(AuditLog.Self(account, actor.Address), "account.signed-in", account, nameof(SignInMethod.Link));
        await db.SaveChangesAsync(cancellationToken);
        return DoneAt(Texts.In(language, "Admin.Access.Welcome"), StaffAccess.SecondFactorPath);
    }

    /// <summary>Whoever has a second factor still needs it: the link of a mail replaces the password only.</summary>
    private async Task<IActionResult> ResetAsync(AccountLink link, LinkForm form, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.AsTracking().SingleAsync(a => a.Id == link.AccountId, cancellationToken);
        account.SetPassword(hasher.HashPassword(account, form.Password!));
        link.Use(clock.GetUtcNow().UtcDateTime);
        audit.Add(AuditLog.Self(account, actor.Address), "account.password-reset", account);
        post.Add(Entry.ReaderOf(account), "Mail.Changed", account.Name, Texts.In(account.Language, "Mail.Changed.Password"));
        await db.SaveChangesAsync(cancellationToken);
        return DoneAt(Texts["Admin.Access.PasswordSet"], StaffAccess.SignInPath);
    }

    private async Task CheckAsync(LinkForm form, AccountLink link, CancellationToken cancellationToken)
    {
        if (link.Purpose != LinkPurpose.PasswordReset && string.IsNullOrWhiteSpace(form.Name))
        {
            ModelState.AddModelError(nameof(form.Name), Texts["Admin.Access.NameMissing"]);
        }

        if (link.Purpose == LinkPurpose.FirstAdministrator && string.IsNullOrWhiteSpace(form.Email))
        {
            ModelState.AddModelError(nameof(form.Email), Texts["Admin.Access.EmailMissing"]);
        }

        var account = link.AccountId is { } id ? await db.Accounts.SingleAsync(a => a.Id == id, cancellationToken) : null;
        if (rules.ProblemWith(form.Password, account?.Name ?? form.Name, account?.Email ?? link.Email ?? form.Email) is { } problem)
        {
            ModelState.AddModelError(nameof(form.Password), Texts[problem]);
        }
    }

    private async Task<LinkPage> PageAsync(AccountLink link, string token, LinkForm form)
    {
        var email = link.AccountId is { } id ? await db.Accounts.Where(a => a.Id == id).Select(a => a.Email).SingleAsync() : link.Email;
        return new LinkPage(link.Purpose, token, form.Name, form.Email, email ?? "");
    }

    private ViewResult Dead()
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return View("DeadLink");
    }
}
