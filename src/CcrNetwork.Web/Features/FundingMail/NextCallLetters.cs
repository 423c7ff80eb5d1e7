using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.Residencies;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.FundingMail;

/// <summary>
/// The one letter to whoever waits for the next call of a programme. With it the subscription is deleted: nothing more was
/// asked for.
/// </summary>
public sealed class NextCallLetters(NetworkDbContext db, FundingLetters letters, TimeProvider clock)
{
    private const int MostAtOnce = 200;

    /// <returns>How many letters were written.</returns>
    public async Task<int> WriteAsync(CancellationToken cancellationToken)
    {
        var open = await OpenCallsAsync(cancellationToken);
        var (count, after) = (0, 0);
        while (open.Count > 0 && await NextAsync(after, cancellationToken) is { Count: > 0 } subscriptions)
        {
            foreach (var subscription in subscriptions)
            {
                after = subscription.Id;
                if (open.Find(call => Awaits(subscription, call)) is { } call)
                {
                    db.Remove(subscription);
                    letters.TellOfCall(subscription, call);
                    count += await db.SavedOnceAsync(cancellationToken) ? 1 : 0;
                }
            }
        }

        return count;
    }

    /// <summary>A call that was open already when somebody asked for the next one is not the next one.</summary>
    private static bool Awaits(FundingSubscription subscription, OpenCall call) =>
        call.OpenSince > subscription.LastDigestAt
            && (AwaitedCall.ProgrammeIn(subscription.Filter) is not { } programme || call.Programmes.Contains(programme));

    private Task<List<FundingSubscription>> NextAsync(int after, CancellationToken cancellationToken) =>
        db.FundingSubscriptions
            .Where(s => s.Id > after && s.ConfirmedAt != null && s.Kind == FundingMailKind.NextCall)
            .OrderBy(s => s.Id)
            .Take(MostAtOnce)
            .ToListAsync(cancellationToken);

    private async Task<List<OpenCall>> OpenCallsAsync(CancellationToken cancellationToken)
    {
        var now = clock.UtcNow();
        var calls = await db.Calls
            .Published()
            .Where(c => c.OpensAt <= now && !c.HasEnded && (c.ClosesAt == null || c.ClosesAt > now))
            .OrderBy(c => c.ClosesAt).ThenBy(c => c.Id)
            .Select(c => new
            {
                c.Slug,
                c.Title,
                c.OpensAt,
                c.ClosesAt,
                c.ResultsAt,
                c.TimeZone,
                c.PublishedAt,
                IsDiscreet = c.Programmes.Any(p => p.IsDiscreet),
                Programmes = c.Programmes.OrderBy(p => p.Id).Select(p => p.Slug).ToList(),
            })
            .ToListAsync(cancellationToken);
        return [.. calls
            .Where(c => new CallSchedule(c.OpensAt, c.ClosesAt, c.ResultsAt, false).StateAt(now) is CallState.Open or CallState.ClosingSoon)
            .Select(
                c => new OpenCall(
                    c.Slug, c.Title, c.ClosesAt, c.TimeZone, c.IsDiscreet, Later(c.OpensAt!.Value, c.PublishedAt), c.Programmes))];
    }

    private static DateTime Later(DateTime opened, DateTime? published) => published > opened ? published.Value : opened;
}
