using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Web.Features.Funding;
using CcrNetwork.Web.Infrastructure.Database;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.FundingMail;

/// <summary>The letter that tells of the deadlines of the next seven days, each once; those that come up together are one letter.</summary>
public sealed class FundingReminders(NetworkDbContext db, FundingLetters letters, TimeProvider clock)
{
    private const int MostAtOnce = 200;

    /// <returns>How many letters were written.</returns>
    public async Task<int> WriteAsync(CancellationToken cancellationToken)
    {
        var now = clock.UtcNow();
        await db.FundingReminders.Where(reminder => reminder.Deadline <= now).ExecuteDeleteAsync(cancellationToken);
        var calls = (await FundingListQuery.RowsAsync(db, db.FundingCalls.Published(), cancellationToken))
            .Select(row => FundingNow.Of(row, now))
            .ToList();
        var deadlines = calls.ToDictionary(call => call.Call.Id, call => Near(call.Call, now));
        if (deadlines.Values.All(near => near.Count == 0))
        {
            return 0;
        }

        var (count, after) = (0, 0);
        while (await NextAsync(after, cancellationToken) is { Count: > 0 } subscriptions)
        {
            var (first, last) = (subscriptions[0].Id, subscriptions[^1].Id);
            var told = (await db.FundingReminders
                .Where(reminder => reminder.SubscriptionId >= first && reminder.SubscriptionId <= last)
                .Select(reminder => new { reminder.SubscriptionId, reminder.CallId, reminder.Deadline })
                .ToListAsync(cancellationToken))
                .Select(reminder => (reminder.SubscriptionId, reminder.CallId, reminder.Deadline))
                .ToHashSet();
            foreach (var subscription in subscriptions)
            {
                var untold = FundingListQuery.Chosen(calls, FilterWords.Read(subscription.Filter))
                    .SelectMany(call => deadlines[call.Call.Id])
                    .Where(deadline => !told.Contains((subscription.Id, deadline.Call.Id, deadline.CutOff.At)))
                    .OrderBy(deadline => deadline.CutOff.At).ThenBy(deadline => deadline.Call.Id)
                    .ToList();
                count += untold.Count > 0 && await WriteAsync(subscription, untold, cancellationToken) ? 1 : 0;
            }

            after = last;
        }

        return count;
    }

    private static List<FundingDeadline> Near(FundingRow call, DateTime now) =>
    [
        .. call.CutOffs
            .Where(cutOff => cutOff.At > now && cutOff.At <= now.AddDays(FundingSubscription.ReminderDays))
            .DistinctBy(cutOff => cutOff.At)
            .Select(cutOff => new FundingDeadline(call, cutOff)),
    ];

    private Task<List<FundingSubscription>> NextAsync(int after, CancellationToken cancellationToken) =>
        db.FundingSubscriptions
            .Where(s => s.Id > after && s.ConfirmedAt != null && s.Kind != FundingMailKind.Digest && s.Kind != FundingMailKind.NextCall)
            .OrderBy(s => s.Id)
            .Take(MostAtOnce)
            .ToListAsync(cancellationToken);

    /// <summary>The key of the rows lets only the first of two instances through.</summary>
    private async Task<bool> WriteAsync(
        FundingSubscription subscription, List<FundingDeadline> deadlines, CancellationToken cancellationToken)
    {
        db.AddRange(deadlines.Select(deadline => new FundingReminder(subscription.Id, deadline.Call.Id, deadline.CutOff.At)));
        letters.Remind(subscription, deadlines);
        try
        {
            return await db.SavedOnceAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.IsConflict())
        {
            if (await IsStillToTellAsync(subscription, deadlines, cancellationToken))
            {
                throw;
            }

            return false;
        }
    }

    /// <summary>Neither ended in the meantime, nor told by another instance.</summary>
    private async Task<bool> IsStillToTellAsync(
        FundingSubscription subscription, List<FundingDeadline> deadlines, CancellationToken cancellationToken)
    {
        var told = await db.FundingReminders
            .Where(reminder => reminder.SubscriptionId == subscription.Id)
            .Select(reminder => new { reminder.CallId, reminder.Deadline })
            .ToListAsync(cancellationToken);
        return !told.Exists(
            reminder => deadlines.Exists(deadline => deadline.Call.Id == reminder.CallId && deadline.CutOff.At == reminder.Deadline))
            && await db.FundingSubscriptions.AnyAsync(s => s.Id == subscription.Id, cancellationToken);
    }
}
