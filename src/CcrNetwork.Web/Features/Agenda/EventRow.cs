using CcrNetwork.Data;
using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Rows;

namespace CcrNetwork.Web.Features.Agenda;

/// <summary>What lists read of an event.</summary>
internal sealed record EventRow(
    string Slug, AgendaEventKind Kind, LocalizedText Title, LocalizedText? Lead, DateTime StartsAt, DateTime EndsAt, string TimeZone,
    bool IsAllDay,
    string? Place, string? City, string? CountryCode, int Id, DateTime ChangedAt, int Version)
{
    public AgendaEntry ToEntry() => new(
        $"/agenda/{Slug}", AgendaEntry.WordOf(Kind), Title, Lead, StartsAt, EndsAt, TimeZone, IsAllDay, Place, City, CountryCode,
        Moment: null)
    {
        Id = Id,
        ChangedAt = ChangedAt,
        Version = Version,
    };
}

internal static class EventRows
{
    public static IQueryable<EventRow> Rows(this IQueryable<AgendaEvent> events, NetworkDbContext db) => events.Select(e => new EventRow(
        e.Slug, e.Kind, e.Title, e.Lead, e.StartsAt, e.EndsAt, e.TimeZone, e.IsAllDay, e.Place, e.City, e.CountryCode, e.Id, e.ChangedAt,
        db.EditorialRecords.Where(r => r.Kind == "agenda" && r.ItemId == e.Id).Select(r => r.HeadNumber).FirstOrDefault()));
}
