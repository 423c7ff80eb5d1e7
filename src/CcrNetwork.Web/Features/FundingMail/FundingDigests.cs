using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Web.Features.Funding;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.FundingMail;

/// <summary>
/// The weekly letter with the calls that are new since the last one. A Monday on which the portal was down is made up for
/// later in the week; two missed Mondays are one letter.
/// </summary>
public sealed class FundingDigests(NetworkDbContext db, FundingLetters letters, TimeProvider clock)
{
    private const int MostAtOnce = 200;

    /// <summary>
    /// What is being published in this moment has its hour already and is not yet to be read: it waits for the next letter.
    /// </summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMinutes(1);

    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById(Formats.OfficeZone);

    /// <returns>How many letters were written.</returns>
    public async Task<int> WriteAsync(CancellationToken cancellationToken)
    {
        var now = clock.UtcNow();
        var due = WeeklyRound.LastAt(now, Zone);
        List<FundingNow>? calls = null;
        var (count, after) = (0, 0);
        while (await NextAsync(due, after, cancellationToken) is { Count: > 0 } subscriptions)
        {
            calls ??=
            [
                .. (await FundingListQuery.RowsAsync(db, db.FundingCalls.Published(), cancellationToken))
                    .Select(row => FundingNow.Of(row, now)),
            ];
            foreach (var subscription in subscriptions)
            {
                count += await WriteAsync(subscription, calls, now, cancellationToken) ? 1 : 0;
                after = subscription.Id;
            }
        }

        return count;
    }

    private Task<List<FundingSubscription>> NextAsync(DateTime due, int after, CancellationToken cancellationToken) =>
        db.FundingSubscriptions
            .Where(
                s => s.Id > after
                    && s.ConfirmedAt != null
                    && s.Kind != FundingMailKind.Reminders
                    && s.Kind != FundingMailKind.NextCall
                    && s.LastDigestAt < due)
            .OrderBy(s => s.Id)
            .Take(MostAtOnce)
            .ToListAsync(cancellationToken);

    private async Task<bool> WriteAsync(
        FundingSubscription subscription, List<FundingNow> calls, DateTime now, CancellationToken cancellationToken)
    {
        var (from, until) = (subscription.LastDigestAt - Settling, now - Settling);
        var news = FundingListQuery
            .Chosen(
                calls.Where(call => call.IsToCome && call.Call.PublishedAt > from && call.Call.PublishedAt <= until),
                FilterWords.Read(subscription.Filter))
            .ToList();
        db.Attach(subscription);
        subscription.Digested(now);
        if (news.Count > 0)
        {
            letters.Digest(subscription, news);
        }

        return await db.SavedOnceAsync(cancellationToken) && news.Count > 0;
    }
}
