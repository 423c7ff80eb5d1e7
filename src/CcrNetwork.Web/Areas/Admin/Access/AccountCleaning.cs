using CcrNetwork.Data;
using CcrNetwork.Web.Infrastructure.Housekeeping;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>Forgets what has had its time: nothing about people is kept longer than it serves.</summary>
public sealed class AccountCleaning(IServiceScopeFactory scopes, TimeProvider clock, ILogger<AccountCleaning> log) : PeriodicWork(scopes, clock, log)
{
    private static readonly TimeSpan LinksStay = TimeSpan.FromDays(30);
    private static readonly TimeSpan MailStays = TimeSpan.FromDays(30);

    private readonly TimeProvider _clock = clock;

    protected override TimeSpan Every => TimeSpan.FromHours(1);

    protected override Task RunAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        CleanAsync(
            services.GetRequiredService<NetworkDbContext>(), services.GetRequiredService<IOptions<AccountOptions>>().Value, _clock.GetUtcNow().UtcDateTime, cancellationToken);

    public static async Task CleanAsync(NetworkDbContext db, AccountOptions options, DateTime now, CancellationToken cancellationToken)
    {
        var (idle, links, mail, audit) = (now - options.Idle, now - LinksStay, now - MailStays, now.AddMonths(-options.AuditMonths));
        await db.Sessions
            .Where(session => session.EndsAt <= now || session.LastSeenAt <= idle || !db.Accounts.Any(a => a.Id == session.AccountId && a.SecurityStamp == session.Stamp))
            .ExecuteDeleteAsync(cancellationToken);
        await db.GuessCounts.Where(count => count.EndsAt <= now).ExecuteDeleteAsync(cancellationToken);
        await db.KeptForms.Where(form => form.ExpiresAt <= now).ExecuteDeleteAsync(cancellationToken);
        await db.AccountLinks.Where(link => link.ExpiresAt <= links).ExecuteDeleteAsync(cancellationToken);
        await db.OutgoingMails.Where(message => message.NextTryAt == null && message.CreatedAt <= mail).ExecuteDeleteAsync(cancellationToken);

        // The log refuses every change; that its lines end is said here and in the statement on privacy, and nowhere else.
        await db.AuditEntries.Where(entry => entry.At <= audit).ExecuteDeleteAsync(cancellationToken);
    }
}
