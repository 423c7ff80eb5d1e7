using System.ComponentModel;
using System.Text.Json.Serialization;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Features.Api;

/// <summary>An item that has a page of its own in each language.</summary>
public abstract record ApiItem([property: JsonPropertyOrder(-1)] string Slug)
{
    [Description("The page about it, by language.")]
    public IReadOnlyDictionary<string, string> Pages { get; init; } = new Dictionary<string, string>();
}

public sealed record ApiCountry(
    string Slug, string Code, LocalizedText Name, Continent Continent, LocalizedText? Text, IReadOnlyList<string> Sources) : ApiItem(Slug);

public sealed record ApiProgramme(
    string Slug, string Name, ProgrammeKind Kind, bool IsActive, int? Since, int? Until, LocalizedText? Audience, LocalizedText? Summary,
    IReadOnlyList<LocalizedText> Eligibility, double? DurationMonthsMin, double? DurationMonthsMax, IReadOnlyList<string> Sources) : ApiItem(Slug);

public sealed record ApiCall(
    string Slug, LocalizedText Title, IReadOnlyList<string> Programmes, int? Year, DateTime? OpensAt,
    [property: Description("The deadline in UTC; null when unknown.")] DateTime? ClosesAt, DateTime? ResultsAt,
    [property: JsonIgnore] bool HasEnded,
    [property: Description("IANA name of the zone in which the deadline was set.")] string TimeZone,
    LocalizedText? Audience, LocalizedText? Summary, string? ApplyUrl, IReadOnlyList<string> Sources) : ApiItem(Slug)
{
    [Description("As it is at the moment of the answer; computed from the instants and the clock.")]
    public CallState State { get; init; }
}

public sealed record ApiProtocol(
    string Slug, LocalizedText Name, ProtocolKind Kind, ProtocolStatus Status, PartialDate? SignedOn, PartialDate? EndedOn,
    IReadOnlyList<LocalizedText> Signatories, IReadOnlyList<string> CountryCodes, IReadOnlyList<string> Centres, IReadOnlyList<string> Partners,
    LocalizedText? Summary, IReadOnlyList<string> Sources) : ApiItem(Slug);

public sealed record ApiPartner(
    string Slug, LocalizedText Name, PartnerKind Kind, PartnerStatus Status, string? CountryCode, string? Website, LocalizedText? Role,
    int? Since, IReadOnlyList<string> Sources) : ApiItem(Slug);

public sealed record ApiProject(
    string Slug, string Name, LocalizedText? Title, LocalizedText? FundingProgramme, int? StartYear, int? EndYear, ProjectParty? Lead,
    IReadOnlyList<ProjectParty> Partners, IReadOnlyList<string> Centres, LocalizedText? Purpose, LocalizedText? Outcome,
    LocalizedText? Dissemination, IReadOnlyList<ProjectStep> Steps, IReadOnlyList<ProjectDocument> Documents,
    IReadOnlyList<string> Sources) : ApiItem(Slug);
