using CcrNetwork.Data;
using CcrNetwork.Data.Mail;
using CcrNetwork.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Undelivered;

/// <summary>
/// The messages that were given up, for whoever may do something about it: the person by whose act they were written, and
/// administrators. They stay until somebody has settled them, or until they are forgotten with all messages.
/// </summary>
public sealed class UndeliveredMail(NetworkDbContext db)
{
    public Task<List<UndeliveredRow>> OfAsync(Actor actor, int most, CancellationToken cancellationToken) =>
        For(actor)
            .OrderByDescending(mail => mail.Id)
            .Select(mail => new UndeliveredRow(
                mail.Id, mail.CreatedAt, mail.RecipientName, mail.Recipient, mail.Subject, mail.Failure ?? MailFailure.Unreachable,
                mail.Place, mail.LastError))
            .Take(most)
            .ToListAsync(cancellationToken);

    public Task<int> CountAsync(Actor actor, CancellationToken cancellationToken) => For(actor).CountAsync(cancellationToken);

    /// <summary>Takes one off the list, with the address that it knows. Twice is the same as once.</summary>
    public Task SettleAsync(long id, Actor actor, CancellationToken cancellationToken) =>
        For(actor).Where(mail => mail.Id == id).ExecuteDeleteAsync(cancellationToken);

    private IQueryable<OutgoingMail> For(Actor actor)
    {
        var givenUp = db.OutgoingMails.Where(mail => mail.SentAt == null && mail.NextTryAt == null);
        return actor.MayKeepAccounts ? givenUp : givenUp.Where(mail => mail.CausedById != null && mail.CausedById == actor.AccountId);
    }
}
