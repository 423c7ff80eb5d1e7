using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Features.Residencies;

/// <summary>
/// The answers that somebody looks for first: until when, what one gets, what one gives, where one applies. Of a call that is
/// open or to come they are its own; when there is none they tell of the last one, with its year.
/// </summary>
/// <param name="Call">The call that is open or to come; else the one that ended last, or null.</param>
/// <param name="Get">What the call gives, or the programme in all its years.</param>
/// <param name="GrantYear">The year of the last known grant, where it is not that of <paramref name="Call"/>.</param>
/// <param name="Season">When calls usually open, as staff wrote it.</param>
/// <param name="UsualMonths">The months between which past calls have closed; null when too few are known.</param>
/// <param name="ProgrammeSlug">The programme whose next call one can be told of; null when no call will come.</param>
public sealed record Offer(
    CallRow? Call, IReadOnlyList<OfferRow> Get, int? GrantYear, Duration Stay, int? CentresMin, int? CentresMax, int DocumentCount,
    LocalizedText? Season, UsualMonths? UsualMonths, string? ProgrammeSlug, bool IsDiscreet)
{
    public bool IsCurrent => Call is { IsOver: false };
}

/// <summary>One thing that one gets; the amount before the words.</summary>
public sealed record OfferRow(ProvisionKind Kind, CallProvision? Provision, LocalizedText? Text);
