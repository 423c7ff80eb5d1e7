using CcrNetwork.Data;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.Users;
using CcrNetwork.Web.Infrastructure.Database;
using CcrNetwork.Web.Infrastructure.Mail;
using CcrNetwork.Web.Infrastructure.Readership;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Areas.Admin.Cleaning;

/// <summary>Forgets what has had its time: nothing about people is kept longer than it serves.</summary>
public sealed class AccountCleaning(
    NetworkDbContext db, ReadershipLedger readership, KeptForms kept, AccountRemoval removal, IOptions<AccountOptions> options,
    IOptions<MailOptions> mailOptions, IOptions<DatabaseOptions> database, IHostEnvironment environment, TimeProvider clock)
{
    private static readonly TimeSpan LinksStay = TimeSpan.FromDays(30);
    private static readonly TimeSpan MailStays = TimeSpan.FromDays(30);
    private static readonly TimeSpan RunsStay = TimeSpan.FromDays(90);
    private static readonly TimeSpan ChangesStay = TimeSpan.FromDays(1);

    /// <returns>How many rows it deleted.</returns>
    public async Task<int> CleanAsync(CancellationToken cancellationToken)
    {
        var now = clock.UtcNow();
        var (idle, links, mail) = (now - options.Value.Idle, now - LinksStay, now - MailStays);
        var (runs, changes) = (now - RunsStay, now - ChangesStay);
        var audit = now.AddMonths(-options.Value.AuditMonths);
        var count = await db.Sessions
            .Where(
                session => session.EndsAt <= now
                    || session.LastSeenAt <= idle
                    || !db.Accounts.Any(a => a.Id == session.AccountId && a.SecurityStamp == session.Stamp))
            .ExecuteDeleteAsync(cancellationToken);
        count += await db.GuessCounts.Where(guesses => guesses.EndsAt <= now).ExecuteDeleteAsync(cancellationToken);
        count += await db.KeptForms.Where(form => form.ExpiresAt <= now).ExecuteDeleteAsync(cancellationToken);
        count += await kept.ForgetSecretsAsync(cancellationToken);
        count += await db.AccountLinks.Where(link => link.ExpiresAt <= links).ExecuteDeleteAsync(cancellationToken);
        count += await db.OutgoingMails
            .Where(message => message.NextTryAt == null && message.CreatedAt <= mail)
            .ExecuteDeleteAsync(cancellationToken);
        count += await db.WorkRuns.Where(run => run.EndedAt <= runs).ExecuteDeleteAsync(cancellationToken);
        await db.ContentChanges.Where(change => change.At <= changes).ExecuteDeleteAsync(cancellationToken);

        count += FolderTransport.Forget(
            FolderTransport.FolderOf(mailOptions.Value, database.Value, environment),
            now - TimeSpan.FromDays(mailOptions.Value.FolderDays));

        count += await readership.ForgetAsync(cancellationToken);

        // The log refuses every change; that its lines end is said here and in the statement on privacy, and nowhere else.
        count += await db.AuditEntries.Where(entry => entry.At <= audit).ExecuteDeleteAsync(cancellationToken);
        return count + await RemoveUnusedAsync(now, cancellationToken);
    }

    private async Task<int> RemoveUnusedAsync(DateTime now, CancellationToken cancellationToken)
    {
        if (options.Value.UnusedMonths == 0)
        {
            return 0;
        }

        var unused = await removal.UnusedSinceAsync(now.AddMonths(-options.Value.UnusedMonths), cancellationToken);
        foreach (var id in unused)
        {
            await removal.DeleteAsync(id, Actor.Portal, cancellationToken);
        }

        return unused.Count;
    }
}
