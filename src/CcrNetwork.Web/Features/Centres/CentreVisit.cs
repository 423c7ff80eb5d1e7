using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Features.Centres;

/// <summary>What somebody wants to know who comes: when, for how much, how, and whom to write to. What is not known is null.</summary>
public sealed record CentreVisit(
    string? Station, int? StationMinutes, StationWay? StationBy, LocalizedText? Way, LocalizedText? Season, LocalizedText? Hours,
    LocalizedText? Prices, LocalizedText? FreeOfCharge, SiteAccess? Access, string? ContactName, LocalizedText? ContactRole)
{
    public bool HasHours => Season is not null || Hours is not null;

    public bool HasPrices => Prices is not null || FreeOfCharge is not null;

    public bool HasStation => Station is not null;

    /// <summary>Whether there is enough for a band of its own under the opening.</summary>
    public bool HasBand => HasHours || HasPrices || HasStation || ContactName is not null;
}
