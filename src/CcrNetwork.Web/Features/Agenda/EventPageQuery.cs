using CcrNetwork.Data;
using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Features.Rows;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Agenda;

/// <summary>What one row of the agenda holds for its page.</summary>
/// <param name="OnlineUrl">Null where people register: then only those who have a place receive it.</param>
public sealed record EventDetails(
    string Slug, bool IsPublished, AgendaEventKind Kind, LocalizedText Title, LocalizedText? Lead, LocalizedText? Text, DateTime StartsAt,
    DateTime EndsAt,
    string TimeZone, bool IsAllDay, string? Place, string? City, string? CountryCode, string? OnlineUrl, bool IsOnline, int Id,
    DateTime ChangedAt, int Version,
    bool TakesRegistrations, int? Capacity, DateTime? RegistrationUntil,
    IReadOnlyList<string> Sources, DateOnly? ConfirmedOn, IReadOnlyList<string> CentreSlugs, int? PictureId)
{
    public AgendaEntry Entry => new(
        $"/agenda/{Slug}", AgendaEntry.WordOf(Kind), Title, Lead, StartsAt, EndsAt, TimeZone, IsAllDay, Place, City, CountryCode,
        Moment: null)
    {
        Id = Id,
        ChangedAt = ChangedAt,
        Version = Version,
    };
}

/// <param name="IsRegistrationOpen">On the waiting list at least.</param>
public sealed record EventPage(
    EventDetails Details, bool IsOver, bool IsRegistrationOpen, CountryLink? Country, IReadOnlyList<CentreCard> Centres,
    ShownPhotograph? Picture = null);

public sealed class EventPageQuery(NetworkDbContext db, CentreIndexSnapshot snapshot, FacetLabels labels, TimeProvider clock)
{
    /// <summary>Null when there is no such event. An archived one comes back with <c>IsPublished</c> false.</summary>
    public async Task<EventPage?> RunAsync(string slug, CancellationToken cancellationToken)
    {
        var details = await db.AgendaEvents
            .WithSlug(slug)
            .PublishedOrGone()
            .Select(e => new EventDetails(
                e.Slug, e.State == PublicationState.Published, e.Kind, e.Title, e.Lead, e.Text, e.StartsAt, e.EndsAt, e.TimeZone,
                e.IsAllDay,
                e.Place, e.City, e.CountryCode, e.TakesRegistrations ? null : e.OnlineUrl, e.OnlineUrl != null, e.Id, e.ChangedAt,
                db.EditorialRecords.Where(r => r.Kind == "agenda" && r.ItemId == e.Id).Select(r => r.HeadNumber).FirstOrDefault(),
                e.TakesRegistrations, e.Capacity, e.RegistrationUntil, e.Sources, e.ConfirmedOn,
                e.Centres.OrderBy(c => c.Id).Select(c => c.Slug).ToList(), e.PictureId))
            .FirstOrDefaultAsync(cancellationToken);
        if (details is not { IsPublished: true })
        {
            return details is null ? null : new EventPage(details, true, false, null, []);
        }

        var now = clock.UtcNow();
        var index = await snapshot.GetAsync(cancellationToken);
        return new EventPage(
            details,
            details.EndsAt <= now,
            AgendaEvent.IsRegistrationOpen(details.TakesRegistrations, details.StartsAt, details.RegistrationUntil, now),
            details.CountryCode is { } code ? CountryLink.Of(index, code) : null,
            [.. details.CentreSlugs
                .Where(index.BySlug.ContainsKey)
                .Select(centre => labels.Card(index, index.Centres[index.BySlug[centre]]))],
            await ShownPhotographs.FindAsync(db, details.PictureId, cancellationToken));
    }
}
