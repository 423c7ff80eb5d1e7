using System.Diagnostics;
using CcrNetwork.Data;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Web.Infrastructure.Mail;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>Sends the link that replaces a password, within limits, and tells nobody whether the account exists.</summary>
public sealed class ResetRequests(
    NetworkDbContext db, AccountLinks links, GuessLimits limits, AuditLog audit, CurrentActor actor, Postbox post)
{
    /// <summary>Longer than either way takes: how soon the answer comes does not tell whether a message was written.</summary>
    public static readonly TimeSpan LeastTime = TimeSpan.FromMilliseconds(150);

    public async Task AskAsync(string email, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        var mayTry = await limits.AllowAsync(GuessLimits.ResetFrom(actor.Address), cancellationToken)
            && await limits.AllowAsync(GuessLimits.MailTo(email), cancellationToken);
        var normalized = Account.Normalize(email);
        var account = await db.Accounts.SingleOrDefaultAsync(a => a.NormalizedUserName == normalized && !a.IsDisabled, cancellationToken);
        if (mayTry && account is not null)
        {
            var made = links.AddPasswordReset(account);
            post.Add(Entry.ReaderOf(account), "Mail.Reset", account.Name, made.Address, made.Link.ExpiresAt);
            audit.Add(actor.Stranger(), "account.reset-asked", account);
        }

        await db.SaveChangesAsync(cancellationToken);
        if (LeastTime - Stopwatch.GetElapsedTime(began) is var left && left > TimeSpan.Zero)
        {
            await Task.Delay(left, cancellationToken);
        }
    }
}
