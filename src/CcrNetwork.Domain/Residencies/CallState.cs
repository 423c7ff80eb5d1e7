namespace CcrNetwork.Domain.Residencies;

/// <summary>Tells what a call is at an instant; it is always computed, never stored.</summary>
public enum CallState
{
    Announced,
    Open,

    /// <summary>Open, with at most <see cref="CallSchedule.ClosingSoonDays"/> days left.</summary>
    ClosingSoon,
    Closed,
    ResultsPublished,
}
