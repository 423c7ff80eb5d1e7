using CcrNetwork.Data;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Funding;
using CcrNetwork.Web.Infrastructure.Database;
using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Security;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.FundingMail;

/// <summary>
/// Takes a wish for mail and asks the owner of the address whether it is theirs. Whoever asks learns nothing: the answer is
/// the same for every address.
/// </summary>
public sealed class FundingSubscribing(NetworkDbContext db, FundingLetters letters, TimeProvider clock)
{
    /// <summary>For one address; more would be somebody else's joke.</summary>
    private const int Most = 20;

    private const int MostUnconfirmed = 4;

    /// <summary>So long the mail before counts, and no other one leaves.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    public Task AskAsync(SubscribeForm form, FundingFilter filter, CancellationToken cancellationToken) => AskAsync(
        new FundingMailWish(AddressOf(form.Email!), FilterWords.Stored(filter), form.Kind!.Value, SiteLanguages.Current.Code),
        form.Submission, cancellationToken);

    public async Task AskAsync(FundingMailWish wish, string? form, CancellationToken cancellationToken)
    {
        var submission = Submission.KeyOf(form);
        if (await db.OutgoingMails.AnyAsync(mail => mail.Submission == submission, cancellationToken))
        {
            return;
        }

        if (await FindOrAddAsync(wish, cancellationToken) is not { } subscription)
        {
            return;
        }

        var now = clock.UtcNow();
        if (subscription.ConfirmationHash is not null && subscription.AskedAt + Pause > now)
        {
            subscription.Ask(wish, confirmationHash: null, now);
        }
        else
        {
            var secret = Secret.New();
            subscription.Ask(wish, Secret.HashOf(secret), now);
            letters.AskToConfirm(subscription, secret, submission);
        }

        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.IsConflict())
        {
            // The same wish, sent twice at once: the other one's mail is on its way.
            db.ChangeTracker.Clear();
            if (!await db.FundingSubscriptions.AnyAsync(s => s.Key == subscription.Key, cancellationToken))
            {
                throw;
            }
        }
    }

    /// <summary>Without regard to capitals: hardly any mailbox heeds them, and one reader is not to get everything twice.</summary>
    public static string AddressOf(string email) => EmailAddress.KeyOf(email);

    /// <summary>Null when the address has too many already.</summary>
    private async Task<FundingSubscription?> FindOrAddAsync(FundingMailWish wish, CancellationToken cancellationToken)
    {
        var key = Secret.HashOf($"{wish.Email}\n{wish.Filter}");
        if (await db.FundingSubscriptions.AsTracking().SingleOrDefaultAsync(s => s.Key == key, cancellationToken) is { } known)
        {
            return known;
        }

        if (await db.FundingSubscriptions.CountAsync(s => s.Email == wish.Email, cancellationToken) >= Most
            || await db.FundingSubscriptions.CountAsync(s => s.Email == wish.Email && s.ConfirmedAt == null, cancellationToken)
                >= MostUnconfirmed)
        {
            return null;
        }

        var subscription = new FundingSubscription(key, wish, clock.UtcNow());
        db.FundingSubscriptions.Add(subscription);
        return subscription;
    }
}
