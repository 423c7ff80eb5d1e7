using CcrNetwork.Domain.Residencies;

namespace CcrNetwork.Web.Features.Residencies;

/// <summary>A call's state and closing instant, wherever a page shows them.</summary>
public sealed record Deadline(CallState State, DateTime? ClosesAt, string TimeZone)
{
    /// <summary>The reader's own clock matters until then.</summary>
    public bool IsToCome => State is not (CallState.Closed or CallState.ResultsPublished);

    public string BadgeClass => State switch
    {
        CallState.Open => "badge--open",
        CallState.ClosingSoon => "badge--soon",
        CallState.Announced => "badge--draft",
        _ => "",
    };
}
