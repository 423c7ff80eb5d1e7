using CcrNetwork.Data;
using CcrNetwork.Domain.Funding;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.FundingMail;

/// <summary>Deletes what nobody confirmed in time and what has lasted its two years, and says so a month before.</summary>
public sealed class SubscriptionEndings(NetworkDbContext db, FundingLetters letters, TimeProvider clock)
{
    private const int MostAtOnce = 200;

    /// <returns>How many subscriptions were deleted, and letters written.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.UtcNow();
        var count = await db.FundingSubscriptions
            .Where(s => (s.ConfirmedAt == null && s.ConfirmUntil <= now) || s.EndsAt <= now)
            .ExecuteDeleteAsync(cancellationToken);
        var limit = now.AddDays(FundingSubscription.DaysBeforeEnd);
        var ending = await db.FundingSubscriptions
            .Where(s => s.EndsAt <= limit && s.ToldOfEndAt == null)
            .OrderBy(s => s.EndsAt).ThenBy(s => s.Id)
            .Take(MostAtOnce)
            .ToListAsync(cancellationToken);
        foreach (var subscription in ending)
        {
            db.Attach(subscription);
            subscription.ToldOfEnd(now);
            letters.TellOfEnd(subscription);
            count += await db.SavedOnceAsync(cancellationToken) ? 1 : 0;
        }

        return count;
    }
}
