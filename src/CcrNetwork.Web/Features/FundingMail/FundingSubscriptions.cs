using CcrNetwork.Data;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Web.Infrastructure.Security;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.FundingMail;

/// <summary>What the owner of an address does with a subscription, by the links of its mails.</summary>
public sealed class FundingSubscriptions(NetworkDbContext db, SubscriptionAddress addresses, TimeProvider clock)
{
    private DateTime Now => clock.UtcNow();

    /// <summary>The one that waits for this secret; null when it is unknown or too late.</summary>
    public async Task<FundingSubscription?> ToConfirmAsync(string? secret, CancellationToken cancellationToken)
    {
        var (hash, now) = (Secret.HashOf(secret ?? ""), Now);
        return await db.FundingSubscriptions.AsTracking()
            .FirstOrDefaultAsync(s => s.ConfirmationHash == hash && s.ConfirmUntil > now, cancellationToken);
    }

    public async Task<FundingSubscription?> ConfirmAsync(string? secret, CancellationToken cancellationToken)
    {
        if (await ToConfirmAsync(secret, cancellationToken) is not { } subscription)
        {
            return null;
        }

        if (subscription.HasChangeToConfirm)
        {
            subscription.Confirm(Now);
        }

        return await SavedAsync(cancellationToken) ? subscription : await ToConfirmAsync(secret, cancellationToken);
    }

    public async Task<FundingSubscription?> FindAsync(string? key, CancellationToken cancellationToken) =>
        addresses.HandleOf(key) is { } handle
            ? await db.FundingSubscriptions.AsTracking().FirstOrDefaultAsync(s => s.Handle == handle, cancellationToken)
            : null;

    /// <summary>Deletes everything at once. Nothing happens when it is gone already.</summary>
    public Task EndAsync(Guid handle, CancellationToken cancellationToken) =>
        db.FundingSubscriptions.Where(s => s.Handle == handle).ExecuteDeleteAsync(cancellationToken);

    public async Task<FundingSubscription?> RenewAsync(string? key, CancellationToken cancellationToken)
    {
        if (await FindAsync(key, cancellationToken) is not { IsConfirmed: true } subscription)
        {
            return null;
        }

        subscription.Renew(Now);
        return await SavedAsync(cancellationToken) ? subscription : await FindAsync(key, cancellationToken);
    }

    /// <summary>False when somebody else changed or ended it at the same moment.</summary>
    private async Task<bool> SavedAsync(CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }
}
