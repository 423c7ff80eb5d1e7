namespace CcrNetwork.Domain.Funding;

public enum FunderKind
{
    EuropeanUnion,
    Foundation,
    State,
    Other,
}

/// <summary>What a call for projects pays for, in the few words by which centres look for money.</summary>
public enum FundingTheme
{
    Creation,
    Heritage,
    Mobility,
    Cooperation,
    Education,
    Research,
    Environment,
    Digital,
    Inclusion,
    Works,
}

/// <summary>What a call for projects is at an instant; always computed, never stored.</summary>
public enum FundingState
{
    Announced,
    Open,

    /// <summary>Open, with at most <see cref="FundingCall.ClosingSoonDays"/> days left to the next deadline.</summary>
    ClosingSoon,
    Closed,
}
