using System.ComponentModel;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Api;

namespace CcrNetwork.Web.Features.Funding;

/// <summary>A call for projects without the comments for members.</summary>
public sealed record ApiFundingCall(
    string Slug, LocalizedText Title, LocalizedText? Programme, string? Funder, FunderKind FunderKind, LocalizedText? Summary,
    [property: Description("Who may answer.")] LocalizedText? Applicants,
    [property: Description("For one project, in whole euros.")] int? AmountMin,
    int? AmountMax,
    [property: Description("The greatest part of the costs that the funder bears, in per cent.")] int? CoFundingRate,
    DateTime? OpensAt,
    [property: Description(
        "Every deadline in UTC, with the IANA name of the zone in which the funder set it.")] IReadOnlyList<CutOff> CutOffs,
    [property: Description("Whose organisations may answer; empty for any country.")] IReadOnlyList<string> CountryCodes,
    IReadOnlyList<FundingTheme> Themes,
    [property: Description("The funder's own page.")] string? SourceUrl,
    IReadOnlyList<string> Sources) : ApiItem(Slug)
{
    [Description("As it is at the moment of the answer; computed from the instants and the clock.")]
    public FundingState State { get; init; }
}
