using CcrNetwork.Data;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Mail;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Users;

/// <summary>Invites by mail. One open invitation for an address: a new one revokes the former.</summary>
public sealed class InvitationEditor(
    NetworkDbContext db, AccountLinks links, CurrentActor actor, AuditLog audit, Postbox post, TimeProvider clock)
{
    /// <summary>False when there is an account of this address already.</summary>
    public async Task<bool> InviteAsync(InvitationForm form, CancellationToken cancellationToken)
    {
        var email = form.Email!.Trim();
        var normalized = Account.Normalize(email);
        if (await db.Accounts.AnyAsync(a => a.NormalizedUserName == normalized, cancellationToken))
        {
            return false;
        }

        foreach (var former in await OpenAsync(link => link.Email == email, cancellationToken))
        {
            former.Revoke(Now);
        }

        var known = await db.Centres.Where(c => form.CentreIds.Contains(c.Id)).Select(c => c.Id).ToListAsync(cancellationToken);
        var language = SiteLanguages.Find(form.Language)?.Code ?? SiteLanguages.Default;
        await SendAsync(
            links.AddInvitation(email, form.Name!.Trim(), form.Role!.Value, known, language), "account.invited", cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    /// <summary>Another link instead of one that was lost or whose time is over.</summary>
    public async Task<bool> SendAgainAsync(int id, CancellationToken cancellationToken)
    {
        if ((await OpenAsync(link => link.Id == id, cancellationToken)) is not [var former])
        {
            return false;
        }

        former.Revoke(Now);
        await SendAsync(
            links.AddInvitation(former.Email!, former.Name!, former.Role, former.CentreIds, former.Language), "account.invited",
            cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    public async Task<bool> RevokeAsync(int id, CancellationToken cancellationToken)
    {
        if ((await OpenAsync(link => link.Id == id, cancellationToken)) is not [var link])
        {
            return false;
        }

        link.Revoke(Now);
        audit.Add(actor.Actor, "account.invitation-revoked", null, link.Name!, link.Email);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private DateTime Now => clock.UtcNow();

    private async Task SendAsync(MadeLink made, string action, CancellationToken cancellationToken)
    {
        var link = made.Link;
        var centres = await db.Centres
            .Where(c => link.CentreIds.Contains(c.Id))
            .OrderBy(c => c.FoldedHeading)
            .ThenBy(c => c.Id)
            .Select(c => c.Heading)
            .ToListAsync(cancellationToken);
        post.Add(
            new MailReader(link.Email!, link.Name!, link.Language), "Mail.Invitation", link.Name, actor.Actor.Name, made.Address,
            link.ExpiresAt,
            centres.Count == 0 ? "" : $"\n\n{string.Join(", ", centres)}").DealtWithAt("/admin/users");
        audit.Add(actor.Actor, action, null, link.Name!, $"{link.Email}, {link.Role}");
    }

    private Task<List<AccountLink>> OpenAsync(
        System.Linq.Expressions.Expression<Func<AccountLink, bool>> which, CancellationToken cancellationToken) =>
        db.AccountLinks.AsTracking()
            .Where(link => link.Purpose == LinkPurpose.Invitation && link.UsedAt == null && link.RevokedAt == null)
            .Where(which)
            .ToListAsync(cancellationToken);
}
