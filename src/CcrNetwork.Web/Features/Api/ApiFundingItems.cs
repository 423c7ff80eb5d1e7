using System.ComponentModel;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Features.Api;

public sealed record ApiNotice(
    string Slug, PartnerSearchKind Kind, LocalizedText Title, LocalizedText? Text,
    [property: Description("The centre behind it. It is written to from the page of the notice.")] string? Centre,
    [property: Description("The programme for which partners are looked for.")] LocalizedText? Programme,
    PartnerRole? Role,
    [property: Description("From which partners are wanted; empty for any country.")] IReadOnlyList<string> WantedCountryCodes,
    [property: Description("ISO 639-1 codes.")] IReadOnlyList<string> WorkLanguages,
    IReadOnlyList<string> Disciplines, DateOnly? AnswerBy,
    [property: Description("The last day on which it is shown.")] DateOnly EndsOn,
    IReadOnlyList<string> Sources) : ApiItem(Slug);

public sealed record ApiFundingCall(
    string Slug, LocalizedText Title, LocalizedText? Programme, string? Funder, FunderKind FunderKind, LocalizedText? Summary,
    [property: Description("Who may answer.")] LocalizedText? Applicants,
    [property: Description("For one project, in whole euros.")] int? AmountMin,
    int? AmountMax,
    [property: Description("The greatest part of the costs that the funder bears, in per cent.")] int? CoFundingRate,
    DateTime? OpensAt,
    [property: Description("Every deadline in UTC, with the IANA name of the zone in which the funder set it.")] IReadOnlyList<CutOff> CutOffs,
    [property: Description("Whose organisations may answer; empty for any country.")] IReadOnlyList<string> CountryCodes,
    IReadOnlyList<FundingTheme> Themes,
    [property: Description("The funder's own page.")] string? SourceUrl,
    IReadOnlyList<string> Sources) : ApiItem(Slug)
{
    [Description("As it is at the moment of the answer; computed from the instants and the clock.")]
    public FundingState State { get; init; }
}
