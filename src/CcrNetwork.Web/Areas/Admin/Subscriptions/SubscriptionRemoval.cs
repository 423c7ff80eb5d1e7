using System.Globalization;
using CcrNetwork.Data;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Features.FundingMail;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Subscriptions;

/// <summary>Ends every subscription of an address. The log says how many there were; the address is gone.</summary>
public sealed class SubscriptionRemoval(NetworkDbContext db, TimeProvider clock)
{
    public const string Subject = "subscriptions";

    /// <returns>How many there were.</returns>
    public async Task<int> RemoveAsync(string email, Actor actor, CancellationToken cancellationToken)
    {
        var address = FundingSubscribing.AddressOf(email);
        var found = await db.FundingSubscriptions.AsTracking().Where(s => s.Email == address).ToListAsync(cancellationToken);
        if (found.Count > 0)
        {
            db.RemoveRange(found);
            db.Add(new AuditEntry(
                actor, "subscription.removed", Subject, null, found.Count.ToString(CultureInfo.InvariantCulture),
                clock.UtcNow()));
            await db.SaveChangesAsync(cancellationToken);
        }

        return found.Count;
    }
}
