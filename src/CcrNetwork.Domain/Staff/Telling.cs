namespace CcrNetwork.Domain.Staff;

/// <summary>
/// Says when somebody is written to about what colleagues do. What keeps their account safe is written at once, always.
/// </summary>
public enum Telling
{
    AtOnce,

    /// <summary>One letter a day with all of it.</summary>
    Daily,

    /// <summary>It waits on the dashboard.</summary>
    Never,
}
