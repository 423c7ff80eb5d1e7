using CcrNetwork.Data;
using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Agenda;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Registrations;

public sealed record RegistrationList(
    int EventId, LocalizedText Title, DateTime StartsAt, DateTime EndsAt, string TimeZone, bool IsAllDay, int? Capacity, int Confirmed,
    int Waiting, int Unconfirmed)
{
    public string When => AgendaTimes.Of(StartsAt, EndsAt, TimeZone, IsAllDay);
}

/// <summary>The events that take registrations or have some, in order. They leave the list when their registrations are deleted.</summary>
public sealed class RegistrationListsQuery(NetworkDbContext db, TimeProvider clock)
{
    private const int Most = 500;

    public Task<List<RegistrationList>> RunAsync(CancellationToken cancellationToken)
    {
        var limit = EventRegistration.GoesWithEventsBefore(clock.UtcNow());
        return db.AgendaEvents
            .Where(e => e.EndsAt > limit && (e.TakesRegistrations || db.EventRegistrations.Any(r => r.AgendaEventId == e.Id)))
            .OrderBy(e => e.StartsAt).ThenBy(e => e.Id)
            .Select(e => new RegistrationList(
                e.Id, e.Title, e.StartsAt, e.EndsAt, e.TimeZone, e.IsAllDay, e.Capacity,
                db.EventRegistrations.Count(r => r.AgendaEventId == e.Id && r.State == RegistrationState.Confirmed),
                db.EventRegistrations.Count(r => r.AgendaEventId == e.Id && r.State == RegistrationState.Waiting),
                db.EventRegistrations.Count(r => r.AgendaEventId == e.Id && r.State == RegistrationState.Unconfirmed)))
            .Take(Most)
            .ToListAsync(cancellationToken);
    }
}
