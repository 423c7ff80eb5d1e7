using CcrNetwork.Domain.Residencies;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Features.Rows;

/// <summary>A call's state and closing instant, wherever a page shows them.</summary>
public sealed record Deadline(CallState State, DateTime? ClosesAt, string TimeZone)
{
    /// <summary>The reader's own clock matters until then.</summary>
    public bool IsToCome => !State.IsOver();

    public bool IsOpen => State is CallState.Open or CallState.ClosingSoon;

    public string BadgeClass => State switch
    {
        CallState.Open => "badge--open",
        CallState.ClosingSoon => "badge--soon",
        CallState.Announced => "badge--draft",
        _ => "",
    };

    /// <summary>
    /// How many days an open call is open after today, in the zone of its deadline; null when it is not open or has no end.
    /// </summary>
    public int? DaysLeftAt(DateTime now) => IsOpen && ClosesAt is { } closesAt ? Formats.DaysBetween(now, closesAt, TimeZone) : null;
}
