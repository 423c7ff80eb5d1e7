using System.ComponentModel;
using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Features.Api;

public sealed record ApiNews(
    string Slug, LocalizedText Title, DateOnly On, LocalizedText? Lead, LocalizedText? Body, IReadOnlyList<string> Centres,
    IReadOnlyList<string> CountryCodes, IReadOnlyList<string> Programmes, IReadOnlyList<string> Sources) : ApiItem(Slug);

public sealed record ApiEvent(
    string Slug, LocalizedText Title, AgendaEventKind Kind, DateTime StartsAt, DateTime EndsAt,
    [property: Description("IANA name of the zone in which the times were set.")] string TimeZone,
    [property: Description("Whether it lasts whole days of its zone.")] bool IsAllDay,
    string? Place, string? City, string? CountryCode, string? OnlineUrl, LocalizedText? Lead, LocalizedText? Text, IReadOnlyList<string> Centres,
    IReadOnlyList<string> Sources) : ApiItem(Slug);

public sealed record ApiResource(
    string Slug, LocalizedText Title, LocalizedText? Summary, ResourceTopic Topic,
    [property: Description("ISO 639-1 code of the language in which it is written.")] string? DocumentLanguage,
    PartialDate? DatedOn, LocalizedText? Publisher, string? Link, IReadOnlyList<string> Sources) : ApiItem(Slug);
