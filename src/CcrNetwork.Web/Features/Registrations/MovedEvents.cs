using CcrNetwork.Data;
using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Content;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Registrations;

/// <summary>When and where an event takes place, as those who come have noted it.</summary>
public sealed record EventAppointment(DateTime StartsAt, DateTime EndsAt, string TimeZone, bool IsAllDay, string? Place, string? City, string? OnlineUrl)
{
    public static EventAppointment Of(AgendaEvent agendaEvent) => new(
        agendaEvent.StartsAt, agendaEvent.EndsAt, agendaEvent.TimeZone, agendaEvent.IsAllDay, agendaEvent.Place, agendaEvent.City, agendaEvent.OnlineUrl);
}

/// <summary>
/// Writes to those who hold a place, or wait for one, when an event that is still to come moves or is withdrawn. The messages
/// are saved with what causes them.
/// </summary>
public sealed class MovedEvents(NetworkDbContext db, RegistrationMail mail, TimeProvider clock)
{
    /// <summary>How many would be written to.</summary>
    public Task<int> CountAsync(AgendaEvent agendaEvent, CancellationToken cancellationToken) => Concerned(agendaEvent).CountAsync(cancellationToken);

    /// <param name="before">What was online; null when nothing was.</param>
    public Task TellOfMoveAsync(AgendaEvent agendaEvent, EventAppointment? before, CancellationToken cancellationToken) =>
        before is null || before == EventAppointment.Of(agendaEvent) ? Task.CompletedTask : TellAsync("Moved", agendaEvent, before.StartsAt, cancellationToken);

    public Task TellOfWithdrawalAsync(AgendaEvent agendaEvent, CancellationToken cancellationToken) =>
        TellAsync("Withdrawn", agendaEvent, agendaEvent.StartsAt, cancellationToken);

    private async Task TellAsync(string about, AgendaEvent agendaEvent, DateTime startsAt, CancellationToken cancellationToken)
    {
        if (startsAt <= clock.GetUtcNow().UtcDateTime)
        {
            return;
        }

        foreach (var registration in await Concerned(agendaEvent).AsTracking().OrderBy(r => r.Id).ToListAsync(cancellationToken))
        {
            mail.Add(about, registration, agendaEvent);
        }
    }

    private IQueryable<EventRegistration> Concerned(AgendaEvent agendaEvent) =>
        db.EventRegistrations.Where(r => r.AgendaEventId == agendaEvent.Id && (r.State == RegistrationState.Confirmed || r.State == RegistrationState.Waiting));
}
