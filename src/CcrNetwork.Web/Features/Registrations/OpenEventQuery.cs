using CcrNetwork.Data;
using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Agenda;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Security;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Registrations;

/// <summary>An event as those who register see it.</summary>
/// <param name="Confirmed">How many places are taken.</param>
/// <param name="Waiting">How many people are on the waiting list.</param>
/// <param name="OnlineUrl">For those alone who have a place.</param>
public sealed record OpenEvent(
    string Slug, bool IsPublished, LocalizedText Title, DateTime StartsAt, DateTime EndsAt, string TimeZone, bool IsAllDay, string? Place,
    string? City,
    bool TakesRegistrations, int? Capacity, DateTime? RegistrationUntil, int Confirmed, int Waiting, string? OnlineUrl)
{
    public string When => AgendaTimes.Of(StartsAt, EndsAt, TimeZone, IsAllDay);

    public string Where => Formats.Row(new[] { Place, City }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>Null when there is no limit. Nobody passes those who wait.</summary>
    public int? PlacesLeft => Capacity is { } capacity ? Math.Max(0, capacity - Confirmed - Waiting) : null;

    public bool IsOpen(DateTime now) => IsPublished && AgendaEvent.IsRegistrationOpen(TakesRegistrations, StartsAt, RegistrationUntil, now);
}

public sealed class OpenEventQuery(NetworkDbContext db, TimeProvider clock)
{
    /// <summary>Null when there is no such event. An archived one comes back with <c>IsPublished</c> false.</summary>
    public Task<OpenEvent?> OfSlugAsync(string slug, CancellationToken cancellationToken) => Shown(
            db.AgendaEvents.WithSlug(slug).PublishedOrGone())
        .FirstOrDefaultAsync(cancellationToken);

    /// <summary>Null when the link is wrong, too old, or of a registration that is cancelled or deleted.</summary>
    public async Task<RegistrationLinkPage?> OfLinkAsync(string secret, CancellationToken cancellationToken)
    {
        var hash = Secret.HashOf(secret);
        var registration = await db.EventRegistrations.FirstOrDefaultAsync(r => r.Links.Any(link => link.Hash == hash), cancellationToken);
        return registration is null || registration.IsExpired(clock.UtcNow())
            ? null
            : new RegistrationLinkPage(
                await Shown(db.AgendaEvents.Where(e => e.Id == registration.AgendaEventId)).FirstAsync(cancellationToken),
                registration.State, registration.Name, registration.Email, secret);
    }

    private IQueryable<OpenEvent> Shown(IQueryable<AgendaEvent> events) => events.Select(e => new OpenEvent(
        e.Slug, e.State == PublicationState.Published, e.Title, e.StartsAt, e.EndsAt, e.TimeZone, e.IsAllDay, e.Place, e.City,
        e.TakesRegistrations, e.Capacity, e.RegistrationUntil,
        db.EventRegistrations.Count(r => r.AgendaEventId == e.Id && r.State == RegistrationState.Confirmed),
        db.EventRegistrations.Count(r => r.AgendaEventId == e.Id && r.State == RegistrationState.Waiting),
        e.OnlineUrl));
}
