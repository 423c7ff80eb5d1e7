using CcrNetwork.Data;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Mail;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Users;

/// <summary>
/// What administrators do to the accounts of others. Never to their own: so there is always an administrator left, and
/// nobody locks themselves out by a slip.
/// </summary>
public sealed class UserEditor(
    NetworkDbContext db, CurrentActor actor, AccountRemoval removal, AuditLog audit, Postbox post, GivenCentres givenCentres, Texts texts)
{
    public Task<UserOutcome> GiveRoleAsync(int id, RoleForm form, CancellationToken cancellationToken) =>
        ChangeAsync(id, "account.role-changed", async account =>
        {
            var before = account.Role;
            var known = await db.Centres
                .Where(c => form.CentreIds.Contains(c.Id))
                .OrderBy(c => c.Id)
                .Select(c => new { c.Id, c.Heading })
                .ToListAsync(cancellationToken);
            var had = account.Centres.Select(given => given.CentreId).ToHashSet();
            account.GiveRole(form.Role!.Value, known.Select(centre => centre.Id).ToList());
            var has = account.Centres.Select(given => given.CentreId).ToHashSet();
            givenCentres.Tell(
                account, known.Where(centre => has.Contains(centre.Id) && !had.Contains(centre.Id)).Select(centre => centre.Heading),
                actor.Actor);
            return $"{before} → {account.Role}" + (
                account.Centres.Count > 0 ? $" ({string.Join(", ", account.Centres.Select(given => given.CentreId).Order())})" : "");
        }, cancellationToken);

    public Task<UserOutcome> DisableAsync(int id, CancellationToken cancellationToken) =>
        ChangeAsync(id, "account.disabled", account => account.Disable(), cancellationToken);

    public Task<UserOutcome> EnableAsync(int id, CancellationToken cancellationToken) =>
        ChangeAsync(id, "account.enabled", account => account.Enable(), cancellationToken);

    public Task<UserOutcome> EndSessionsAsync(int id, CancellationToken cancellationToken) =>
        ChangeAsync(id, "account.sessions-ended", account => account.Renew(), cancellationToken);

    /// <summary>
    /// For somebody who has lost every second factor: the password remains, and a new one is set up at the next sign-in. The log
    /// keeps how they were recognised.
    /// </summary>
    public Task<UserOutcome> ResetSecondFactorAsync(int id, string proof, CancellationToken cancellationToken) =>
        ChangeAsync(id, "account.factor-reset", async account =>
        {
            account.SetTotp(null);
            db.Passkeys.RemoveRange(await db.Passkeys.AsTracking().Where(p => p.UserId == id).ToListAsync(cancellationToken));
            db.RecoveryCodes.RemoveRange(
                await db.RecoveryCodes.AsTracking().Where(code => code.AccountId == id).ToListAsync(cancellationToken));
            post.Add(Entry.ReaderOf(account), "Mail.Changed", account.Name, texts.In(account.Language, "Mail.Changed.FactorReset"))
                .DealtWithAt($"/admin/users/{id}");
            return proof;
        }, cancellationToken);

    public async Task<UserOutcome> DeleteAsync(int id, CancellationToken cancellationToken) =>
        id == actor.Account.Id ? UserOutcome.Self
        : await removal.DeleteAsync(id, actor.Actor, cancellationToken) ? UserOutcome.Done
        : UserOutcome.Missing;

    private Task<UserOutcome> ChangeAsync(int id, string action, Action<Account> change, CancellationToken cancellationToken) =>
        ChangeAsync(id, action, account =>
        {
            change(account);
            return Task.FromResult<string?>(null);
        }, cancellationToken);

    private async Task<UserOutcome> ChangeAsync(
        int id, string action, Func<Account, Task<string?>> change, CancellationToken cancellationToken)
    {
        if (id == actor.Account.Id)
        {
            return UserOutcome.Self;
        }

        if (await db.Accounts.AsTracking().Include(a => a.Centres)
            .SingleOrDefaultAsync(a => a.Id == id, cancellationToken) is not { } account)
        {
            return UserOutcome.Missing;
        }

        var details = await change(account);
        account.ConcurrencyStamp = Guid.NewGuid().ToString();
        audit.Add(actor.Actor, action, account, details);
        await db.SaveChangesAsync(cancellationToken);
        return UserOutcome.Done;
    }
}

public enum UserOutcome
{
    Done,
    Missing,
    Self,
}
