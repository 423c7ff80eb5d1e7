using CcrNetwork.Data;
using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Agenda;
using CcrNetwork.Web.Features.Registrations;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Registrations;

public sealed record RegisteredPerson(
    int Id, string Name, string? Organisation, string Email, string Language, RegistrationState State, DateTime ReceivedAt,
    DateTime? ConfirmedAt);

/// <param name="People">Those with a place first, then those who wait, in their order, then the unconfirmed.</param>
public sealed record RegistrationListPage(
    int EventId, string Slug, LocalizedText Title, DateTime StartsAt, DateTime EndsAt, string TimeZone, bool IsAllDay,
    bool TakesRegistrations, int? Capacity,
    DateTime? RegistrationUntil, IReadOnlyList<RegisteredPerson> People)
{
    /// <summary>What was typed of somebody to add, when it has to be corrected.</summary>
    public RegistrationForm? Person { get; init; }

    /// <summary>What was typed of a message, when it has to be corrected.</summary>
    public MessageForm? Message { get; init; }

    public string When => AgendaTimes.Of(StartsAt, EndsAt, TimeZone, IsAllDay);

    public int In(RegistrationState state) => People.Count(person => person.State == state);
}

public sealed class RegistrationListQuery(NetworkDbContext db)
{
    private static readonly RegistrationState[] Order =
    [
        RegistrationState.Confirmed, RegistrationState.Waiting, RegistrationState.Unconfirmed,
    ];

    public async Task<RegistrationListPage?> RunAsync(int eventId, CancellationToken cancellationToken)
    {
        var people = await db.EventRegistrations
            .Where(r => r.AgendaEventId == eventId)
            .OrderBy(r => r.ConfirmedAt).ThenBy(r => r.Id)
            .Select(r => new RegisteredPerson(r.Id, r.Name, r.Organisation, r.Email, r.Language, r.State, r.ReceivedAt, r.ConfirmedAt))
            .ToListAsync(cancellationToken);
        return await db.AgendaEvents
            .Where(e => e.Id == eventId)
            .Select(
                e => new
                {
                    e.Slug,
                    e.Title,
                    e.StartsAt,
                    e.EndsAt,
                    e.TimeZone,
                    e.IsAllDay,
                    e.TakesRegistrations,
                    e.Capacity,
                    e.RegistrationUntil,
                })
            .FirstOrDefaultAsync(cancellationToken) is { } e
            ? new RegistrationListPage(
                eventId, e.Slug, e.Title, e.StartsAt, e.EndsAt, e.TimeZone, e.IsAllDay, e.TakesRegistrations, e.Capacity,
                e.RegistrationUntil,
                [.. people.OrderBy(person => Array.IndexOf(Order, person.State))])
            : null;
    }
}
