namespace CcrNetwork.Domain.Funding;

/// <summary>Tells what a call for projects is at an instant; it is always computed, never stored.</summary>
public enum FundingState
{
    Announced,
    Open,

    /// <summary>Open, with at most <see cref="FundingCall.ClosingSoonDays"/> days left to the next deadline.</summary>
    ClosingSoon,
    Closed,
}
