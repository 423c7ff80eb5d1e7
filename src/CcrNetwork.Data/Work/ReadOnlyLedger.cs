using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Data.Work;

/// <summary>Begins and ends times in which the portal is only read, for all instances on one database.</summary>
public sealed class ReadOnlyLedger(NetworkDbContext db, TimeProvider clock)
{
    /// <summary>By then every instance has heard of it, and what was under way is done.</summary>
    public static readonly TimeSpan UntilHeard = TimeSpan.FromSeconds(2);

    /// <summary>Until when nobody changes anything; null when everybody may.</summary>
    public Task<DateTime?> UntilAsync(CancellationToken cancellationToken)
    {
        var now = clock.UtcNow();
        return db.ReadOnlyPeriods
            .Where(period => period.Until > now)
            .MaxAsync(period => (DateTime?)period.Until, cancellationToken);
    }

    public async Task<DateTime> BeginAsync(string reason, TimeSpan mostTime, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow();
        var period = new ReadOnlyPeriod(reason, now, now + mostTime);
        db.ReadOnlyPeriods.Add(period);
        await db.SaveChangesAsync(cancellationToken);
        db.Entry(period).State = EntityState.Detached;
        return period.Until;
    }

    /// <returns>How many were under way or left over.</returns>
    public Task<int> EndAsync(CancellationToken cancellationToken) => db.ReadOnlyPeriods.ExecuteDeleteAsync(cancellationToken);
}
