using System.ComponentModel.DataAnnotations;
using CcrNetwork.Data;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Mail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>Asks for a new password. The answer is the same whether the account exists or not.</summary>
[Route("admin/reset")]
[AllowAnonymous]
public sealed class ResetController(
    NetworkDbContext db, AccountLinks links, GuessLimits limits, AuditLog audit, CurrentActor actor, Postbox post)
    : StaffAreaController
{
    [HttpGet("")]
    public IActionResult Ask() => View("Reset", new ResetForm());

    [HttpPost("")]
    public async Task<IActionResult> Ask(ResetForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Invalid(form, "Reset");
        }

        var mayTry = await limits.AllowAsync(GuessLimits.From(actor.Address), cancellationToken)
            && await limits.AllowAsync(GuessLimits.MailTo(form.Email!), cancellationToken);
        var normalized = Account.Normalize(form.Email!);
        var account = await db.Accounts.SingleOrDefaultAsync(a => a.NormalizedUserName == normalized && !a.IsDisabled, cancellationToken);
        if (mayTry && account is not null)
        {
            var made = links.AddPasswordReset(account);
            post.Add(Entry.ReaderOf(account), "Mail.Reset", account.Name, made.Address, made.Link.ExpiresAt);
            audit.Add(actor.Stranger(), "account.reset-asked", account);
        }

        await db.SaveChangesAsync(cancellationToken);
        return View("ResetAsked");
    }
}

public sealed class ResetForm
{
    [Required(ErrorMessage = "Admin.Access.EmailMissing")]
    [MaxLength(Account.EmailMaxLength, ErrorMessage = FormMessages.TooLong)]
    [EmailAddress(ErrorMessage = FormMessages.BadEmail)]
    public string? Email { get; set; }
}
