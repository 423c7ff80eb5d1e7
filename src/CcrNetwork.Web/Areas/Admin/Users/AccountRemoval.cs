using System.Globalization;
using CcrNetwork.Data;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Support;
using CcrNetwork.Web.Areas.Admin.Access;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Users;

/// <summary>
/// Deletes an account with everything that is its own. What it has done stays, in the log and in the history of content,
/// under its number instead of its name.
/// </summary>
public sealed class AccountRemoval(NetworkDbContext db, TimeProvider clock)
{
    public static string NeutralName(int accountId) => string.Create(CultureInfo.InvariantCulture, $"#{accountId}");

    /// <summary>Accounts that nobody has come in by since; administrators are left, so that there always is one.</summary>
    public Task<List<int>> UnusedSinceAsync(DateTime instant, CancellationToken cancellationToken) =>
        db.Accounts
            .Where(account => account.Role != StaffRole.Administrator && (account.LastSignedInAt ?? account.CreatedAt) <= instant)
            .OrderBy(account => account.Id)
            .Select(account => account.Id)
            .ToListAsync(cancellationToken);

    /// <returns>False when there is no such account.</returns>
    public Task<bool> DeleteAsync(int id, Actor by, CancellationToken cancellationToken) =>
        db.InTransactionAsync(async () =>
        {
            if (await db.Accounts.AsTracking().SingleOrDefaultAsync(account => account.Id == id, cancellationToken) is not { } account)
            {
                return false;
            }

            await ForgetNameAsync(account, cancellationToken);
            await ForgetMailAsync(account.Email!, cancellationToken);
            await db.OpenForms.Where(form => form.AccountId == id).ExecuteDeleteAsync(cancellationToken);
            db.Remove(account);
            db.Add(new AuditEntry(by, "account.deleted", AuditLog.Subject, id, NeutralName(id), clock.UtcNow()));
            return true;
        }, cancellationToken);

    private async Task ForgetNameAsync(Account account, CancellationToken cancellationToken)
    {
        var (id, name, neutral) = (account.Id, account.Name, NeutralName(account.Id));

        // The log refuses every change but this one: its lines stay, the name goes.
        await db.AuditEntries.Where(entry => entry.ActorId == id)
            .ExecuteUpdateAsync(set => set.SetProperty(entry => entry.ActorName, neutral), cancellationToken);
        await db.AuditEntries.Where(entry => entry.Subject == AuditLog.Subject && entry.SubjectId == id)
            .ExecuteUpdateAsync(set => set.SetProperty(entry => entry.SubjectName, neutral), cancellationToken);
        var listed = $"{name} ({id.ToString(CultureInfo.InvariantCulture)})";
        await db.AuditEntries.Where(entry => entry.Action == "content.given" && entry.Details!.Contains(listed))
            .ExecuteUpdateAsync(
                set => set.SetProperty(entry => entry.Details, entry => entry.Details!.Replace(listed, neutral)), cancellationToken);
        await db.Revisions.Where(revision => revision.ActorId == id)
            .ExecuteUpdateAsync(set => set.SetProperty(revision => revision.ActorName, neutral), cancellationToken);
        await db.ContentImports.Where(import => import.ActorId == id)
            .ExecuteUpdateAsync(set => set.SetProperty(import => import.ActorName, neutral), cancellationToken);
        await db.EditorialRecords.Where(record => record.StageByAccountId == id)
            .ExecuteUpdateAsync(set => set.SetProperty(record => record.StageBy, neutral), cancellationToken);
        await db.StaffNotices.Where(notice => notice.ById == id)
            .ExecuteUpdateAsync(set => set.SetProperty(notice => notice.By, neutral), cancellationToken);
        await db.OutgoingMails.Where(mail => mail.CausedById == id)
            .ExecuteUpdateAsync(set => set.SetProperty(mail => mail.CausedById, (int?)null), cancellationToken);

        // These know the name alone; they keep it where somebody else bears it too.
        if (!await db.Accounts.AnyAsync(other => other.Name == name && other.Id != id, cancellationToken))
        {
            await db.AuditEntries.Where(entry => entry.Subject == AuditLog.Subject && entry.SubjectId == null && entry.SubjectName == name)
                .ExecuteUpdateAsync(set => set.SetProperty(entry => entry.SubjectName, neutral), cancellationToken);
            await db.AuditEntries.Where(entry => entry.Subject == AuditLog.Subject && entry.ActorId == null && entry.ActorName == name)
                .ExecuteUpdateAsync(set => set.SetProperty(entry => entry.ActorName, neutral), cancellationToken);
            await db.Set<CandidatureDocument>().Where(document => document.AddedBy == name)
                .ExecuteUpdateAsync(set => set.SetProperty(document => document.AddedBy, neutral), cancellationToken);
        }
    }

    /// <summary>Invitations and messages under way, and the address in the lines of the log that tell of an invitation.</summary>
    private async Task ForgetMailAsync(string email, CancellationToken cancellationToken)
    {
        await db.AccountLinks.Where(link => link.Email == email).ExecuteDeleteAsync(cancellationToken);
        await db.OutgoingMails.Where(mail => mail.Recipient == email).ExecuteDeleteAsync(cancellationToken);
        await db.AuditEntries.Where(
            entry => entry.Subject == AuditLog.Subject && entry.SubjectId == null && entry.Details!.StartsWith(email))
            .ExecuteUpdateAsync(
                set => set.SetProperty(entry => entry.Details, (string?)null).SetProperty(entry => entry.SubjectName, ""),
                cancellationToken);
    }
}
