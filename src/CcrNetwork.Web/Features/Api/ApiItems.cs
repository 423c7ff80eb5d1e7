using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Features.Api;

public sealed record ApiCountry(string Code, LocalizedText Name, Continent Continent, LocalizedText? Text, IReadOnlyList<string> Sources);

public sealed record ApiProgramme(
    string Slug, string Name, ProgrammeKind Kind, bool IsActive, int? Since, int? Until, LocalizedText? Audience, LocalizedText? Summary,
    IReadOnlyList<LocalizedText> Eligibility, double? DurationMonthsMin, double? DurationMonthsMax, IReadOnlyList<string> Sources);

/// <param name="State">As it is at the moment of the answer.</param>
/// <param name="ClosesAt">The deadline in UTC, set in <paramref name="TimeZone"/>; null when unknown.</param>
public sealed record ApiCall(
    string Slug, LocalizedText Title, IReadOnlyList<string> Programmes, int? Year, CallState State, DateTime? OpensAt, DateTime? ClosesAt,
    string TimeZone, LocalizedText? Audience, IReadOnlyList<string> Sources);

public sealed record ApiProtocol(
    string Slug, LocalizedText Name, ProtocolKind Kind, ProtocolStatus Status, PartialDate? SignedOn, PartialDate? EndedOn,
    IReadOnlyList<LocalizedText> Signatories, IReadOnlyList<string> Countries, IReadOnlyList<string> Centres, LocalizedText? Summary,
    IReadOnlyList<string> Sources);

public sealed record ApiPartner(
    string Slug, LocalizedText Name, PartnerKind Kind, PartnerStatus Status, string? CountryCode, string? Website, LocalizedText? Role,
    int? Since, IReadOnlyList<string> Sources);

public sealed record ApiProject(
    string Slug, string Name, LocalizedText? Title, LocalizedText? FundingProgramme, int? StartYear, int? EndYear, ProjectParty? Lead,
    IReadOnlyList<ProjectParty> Partners, LocalizedText? Purpose, LocalizedText? Outcome, IReadOnlyList<string> Sources);
