using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Data.Work;

/// <summary>A run that this instance alone has taken.</summary>
public sealed record TakenWork(string Name, Guid Holder, DateTime StartedAt);

/// <summary>Who does which scheduled work, kept in the database that all instances share, and what came of it.</summary>
public sealed class WorkLedger(NetworkDbContext db, TimeProvider clock)
{
    /// <summary>What is rare is not left undone until its next regular time.</summary>
    private static readonly TimeSpan RetryAfter = TimeSpan.FromMinutes(15);

    /// <summary>What lies further ahead was written by a clock that has been set back since; no two machines differ so much.</summary>
    private static readonly TimeSpan Leap = TimeSpan.FromHours(1);

    private DateTime Now => clock.UtcNow();

    public async Task<bool> IsDueAsync(string name, CancellationToken cancellationToken)
    {
        var now = Now;
        if (await db.ReadOnlyPeriods.AnyAsync(period => period.Until > now, cancellationToken))
        {
            // Nothing is lost: it stays due.
            return false;
        }

        var state = await db.WorkStates.FirstOrDefaultAsync(state => state.Name == name, cancellationToken);
        var ahead = now + Leap;
        return state is null
            || ((state.NextAt <= now || state.LastEndedAt > ahead)
                && (state.LeaseUntil is null || state.LeaseUntil <= now || state.LastStartedAt > ahead));
    }

    /// <summary>Null when it is not due, or another instance was faster.</summary>
    public async Task<TakenWork?> TakeAsync(string name, TimeSpan mostTime, CancellationToken cancellationToken)
    {
        var now = Now;
        await BeginAsync(name, now, cancellationToken);
        var (holder, until, ahead) = (Guid.NewGuid(), now + mostTime, now + Leap);
        var taken = await db.WorkStates
            .Where(state => state.Name == name
                && (state.NextAt <= now || state.LastEndedAt > ahead)
                && (state.LeaseUntil == null || state.LeaseUntil <= now || state.LastStartedAt > ahead))
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(state => state.Holder, holder)
                    .SetProperty(state => state.LeaseUntil, until)
                    .SetProperty(state => state.LastStartedAt, now),
                cancellationToken);
        return taken == 1 ? new TakenWork(name, holder, now) : null;
    }

    /// <summary>Says what came of the work and when it is due again. A run that found nothing to do leaves no line.</summary>
    public async Task CloseAsync(TakenWork work, TimeSpan interval, int done, string? fault)
    {
        var now = Now;
        var next = now + (fault is null || interval < RetryAfter ? interval : RetryAfter);
        if (fault is null)
        {
            await Held(work).ExecuteUpdateAsync(set => set
                .SetProperty(state => state.Holder, (Guid?)null)
                .SetProperty(state => state.LeaseUntil, (DateTime?)null)
                .SetProperty(state => state.NextAt, next)
                .SetProperty(state => state.LastEndedAt, now)
                .SetProperty(state => state.LastSucceededAt, now)
                .SetProperty(state => state.Failures, 0));
        }
        else
        {
            await Held(work).ExecuteUpdateAsync(set => set
                .SetProperty(state => state.Holder, (Guid?)null)
                .SetProperty(state => state.LeaseUntil, (DateTime?)null)
                .SetProperty(state => state.NextAt, next)
                .SetProperty(state => state.LastEndedAt, now)
                .SetProperty(state => state.Failures, state => state.Failures + 1));
        }

        if (done > 0 || fault is not null)
        {
            db.WorkRuns.Add(new WorkRun(work.Name, work.StartedAt, now, done, fault));
            await db.SaveChangesAsync();
        }
    }

    /// <summary>Gives it back undone, because the site stops; it stays due.</summary>
    public Task ReleaseAsync(TakenWork work) =>
        Held(work).ExecuteUpdateAsync(set => set
            .SetProperty(state => state.Holder, (Guid?)null)
            .SetProperty(state => state.LeaseUntil, (DateTime?)null));

    /// <summary>Makes it due at once. False when there is no such work.</summary>
    public async Task<bool> HastenAsync(string name, CancellationToken cancellationToken)
    {
        var now = Now;
        return await db.WorkStates
            .Where(state => state.Name == name)
            .ExecuteUpdateAsync(set => set.SetProperty(state => state.NextAt, now), cancellationToken) == 1;
    }

    private IQueryable<WorkState> Held(TakenWork work) =>
        db.WorkStates.Where(state => state.Name == work.Name && state.Holder == work.Holder);

    private async Task BeginAsync(string name, DateTime now, CancellationToken cancellationToken)
    {
        if (await db.WorkStates.AnyAsync(state => state.Name == name, cancellationToken))
        {
            return;
        }

        var state = new WorkState(name, now);
        db.WorkStates.Add(state);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.IsConflict())
        {
            // Another instance began it at the same time.
        }
        finally
        {
            db.Entry(state).State = EntityState.Detached;
        }
    }
}
