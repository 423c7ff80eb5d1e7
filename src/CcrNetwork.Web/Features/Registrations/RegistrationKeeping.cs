using CcrNetwork.Data;
using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Content;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Registrations;

/// <summary>
/// What time does to registrations: unconfirmed ones go after two days, all of them some time after the event; who waits
/// moves up when staff has made room.
/// </summary>
public sealed class RegistrationKeeping(NetworkDbContext db, EventRegistrations registrations, RegistrationMail mail, TimeProvider clock)
{
    private const int AtOnce = 500;

    private DateTime Now => clock.UtcNow();

    public async Task<bool> AnyAsync(CancellationToken cancellationToken) =>
        await Outlived().AnyAsync(cancellationToken) || await WithRoom().AnyAsync(cancellationToken);

    /// <returns>How many registrations it deleted or moved up.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var count = await DeleteAsync(cancellationToken);
        foreach (var id in await WithRoom().OrderBy(e => e.Id).Select(e => e.Id).ToListAsync(cancellationToken))
        {
            count += await registrations.FillAsync(id, cancellationToken);
        }

        return count;
    }

    private async Task<int> DeleteAsync(CancellationToken cancellationToken)
    {
        var count = 0;
        while (await Outlived().AsTracking().OrderBy(r => r.Id).Take(AtOnce).ToListAsync(cancellationToken) is { Count: > 0 } outlived)
        {
            foreach (var registration in outlived)
            {
                await mail.ForgetAsync(registration, cancellationToken);
            }

            db.RemoveRange(outlived);
            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
            count += outlived.Count;
        }

        return count;
    }

    private IQueryable<EventRegistration> Outlived()
    {
        var (askedBefore, endedBefore) = (EventRegistration.UnconfirmedGoesBefore(Now), EventRegistration.GoesWithEventsBefore(Now));
        return db.EventRegistrations.Where(r =>
            (r.State == RegistrationState.Unconfirmed && r.MailedAt <= askedBefore)
            || db.AgendaEvents.Any(e => e.Id == r.AgendaEventId && e.EndsAt <= endedBefore));
    }

    private IQueryable<AgendaEvent> WithRoom()
    {
        var now = Now;
        return db.AgendaEvents.Published().Where(e => e.StartsAt > now
            && db.EventRegistrations.Any(r => r.AgendaEventId == e.Id && r.State == RegistrationState.Waiting)
            && (e.Capacity == null
                || db.EventRegistrations.Count(r => r.AgendaEventId == e.Id && r.State == RegistrationState.Confirmed) < e.Capacity));
    }
}
