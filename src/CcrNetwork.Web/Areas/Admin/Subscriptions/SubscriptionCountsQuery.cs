using CcrNetwork.Data;
using CcrNetwork.Domain.Funding;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Subscriptions;

public sealed record SubscriptionCount(FundingMailKind Kind, string Language, int Count);

/// <param name="Confirmed">By kind and language.</param>
public sealed record SubscriptionsPage(IReadOnlyList<SubscriptionCount> Confirmed, int Unconfirmed);

public sealed class SubscriptionCountsQuery(NetworkDbContext db)
{
    public async Task<SubscriptionsPage> RunAsync(CancellationToken cancellationToken)
    {
        var counted = await db.FundingSubscriptions
            .GroupBy(s => new { s.Kind, s.Language, IsConfirmed = s.ConfirmedAt != null })
            .Select(group => new { group.Key.Kind, group.Key.Language, group.Key.IsConfirmed, Count = group.Count() })
            .ToListAsync(cancellationToken);
        return new SubscriptionsPage(
            [
                .. counted.Where(group => group.IsConfirmed)
                    .Select(group => new SubscriptionCount(group.Kind, group.Language, group.Count))
                    .OrderBy(group => group.Kind).ThenBy(group => group.Language, StringComparer.Ordinal),
            ],
            counted.Where(group => !group.IsConfirmed).Sum(group => group.Count));
    }
}
