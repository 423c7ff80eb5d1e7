using System.ComponentModel;
using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Api;

namespace CcrNetwork.Web.Features.Agenda;

/// <summary>An event as a row of the API.</summary>
public sealed record ApiEvent(
    string Slug, LocalizedText Title, AgendaEventKind Kind, DateTime StartsAt, DateTime EndsAt,
    [property: Description("IANA name of the zone in which the times were set.")] string TimeZone,
    [property: Description("Whether it lasts whole days of its zone.")] bool IsAllDay,
    string? Place, string? City, string? CountryCode, string? OnlineUrl, LocalizedText? Lead, LocalizedText? Text,
    IReadOnlyList<string> Centres,
    IReadOnlyList<string> Sources) : ApiItem(Slug);
