using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Features.Funding;

/// <summary>A call for projects in a list, as it was read.</summary>
public sealed record FundingRow(
    int Id, string Slug, LocalizedText Title, LocalizedText? Programme, string? Funder, FunderKind FunderKind, LocalizedText? Summary,
    DateTime? OpensAt, string TimeZone, IReadOnlyList<CutOff> CutOffs, IReadOnlyList<string> Countries, IReadOnlyList<FundingTheme> Themes,
    int? AmountMin, int? AmountMax, int? CoFundingRate, DateTime ChangedAt, DateTime? PublishedAt, int Version)
{
    public FundingSchedule Schedule => new(OpensAt, CutOffs);
}

/// <summary>A call with what it is at the moment of the request.</summary>
public sealed record FundingNow(FundingRow Call, FundingState State, CutOff? Next)
{
    public static FundingNow Of(FundingRow call, DateTime now) => new(call, call.Schedule.StateAt(now), call.Schedule.NextAt(now));

    /// <summary>The deadline that matters to a reader: the next one, else the one that passed last.</summary>
    public CutOff? Shown => Next ?? Call.Schedule.Last;

    public bool IsToCome => State != FundingState.Closed;

    public string BadgeClass => State switch
    {
        FundingState.Open => "badge--open",
        FundingState.ClosingSoon => "badge--soon",
        FundingState.Announced => "badge--draft",
        _ => "",
    };
}
