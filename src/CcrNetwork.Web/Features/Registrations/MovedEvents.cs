using CcrNetwork.Data;
using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Content;
using CcrNetwork.Editing.Publication;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CcrNetwork.Web.Features.Registrations;

/// <summary>When and where an event takes place, as those who come have noted it.</summary>
public sealed record EventAppointment(
    DateTime StartsAt, DateTime EndsAt, string TimeZone, bool IsAllDay, string? Place, string? City, string? OnlineUrl)
{
    public static EventAppointment Of(AgendaEvent agendaEvent) => new(
        agendaEvent.StartsAt, agendaEvent.EndsAt, agendaEvent.TimeZone, agendaEvent.IsAllDay, agendaEvent.Place, agendaEvent.City,
        agendaEvent.OnlineUrl);

    public static EventAppointment Of(PropertyValues values) => new(
        values.GetValue<DateTime>(nameof(AgendaEvent.StartsAt)), values.GetValue<DateTime>(nameof(AgendaEvent.EndsAt)),
        values.GetValue<string>(nameof(AgendaEvent.TimeZone)), values.GetValue<bool>(nameof(AgendaEvent.IsAllDay)),
        values.GetValue<string?>(nameof(AgendaEvent.Place)), values.GetValue<string?>(nameof(AgendaEvent.City)),
        values.GetValue<string?>(nameof(AgendaEvent.OnlineUrl)));
}

/// <summary>
/// Writes to those who hold a place, or wait for one, when an event that is still to come moves or is withdrawn. The messages
/// are saved with what causes them.
/// </summary>
public sealed class MovedEvents(NetworkDbContext db, RegistrationMail mail, TimeProvider clock) : IPublicationFollower
{
    /// <summary>How many would be written to.</summary>
    public Task<int> CountAsync(AgendaEvent agendaEvent, CancellationToken cancellationToken) =>
        Concerned(agendaEvent).CountAsync(cancellationToken);

    public Task FollowAsync(PublicationStep step, CancellationToken cancellationToken)
    {
        if (step.Item is not AgendaEvent agendaEvent)
        {
            return Task.CompletedTask;
        }

        var before = db.Entry(agendaEvent).OriginalValues;
        var wasOnline = before.GetValue<PublicationState>(nameof(AgendaEvent.State)) == PublicationState.Published;
        return step.Action switch
        {
            PublicationStep.Published when wasOnline && EventAppointment.Of(before) != EventAppointment.Of(agendaEvent) =>
                TellAsync("Moved", agendaEvent, before.GetValue<DateTime>(nameof(AgendaEvent.StartsAt)), cancellationToken),
            PublicationStep.Archived when wasOnline => TellAsync("Withdrawn", agendaEvent, agendaEvent.StartsAt, cancellationToken),
            _ => Task.CompletedTask,
        };
    }

    private async Task TellAsync(string about, AgendaEvent agendaEvent, DateTime startsAt, CancellationToken cancellationToken)
    {
        if (startsAt <= clock.UtcNow())
        {
            return;
        }

        foreach (var registration in await Concerned(agendaEvent).AsTracking().OrderBy(r => r.Id).ToListAsync(cancellationToken))
        {
            mail.Add(about, registration, agendaEvent);
        }
    }

    private IQueryable<EventRegistration> Concerned(AgendaEvent agendaEvent) =>
        db.EventRegistrations.Where(
            r => r.AgendaEventId == agendaEvent.Id && (r.State == RegistrationState.Confirmed || r.State == RegistrationState.Waiting));
}
