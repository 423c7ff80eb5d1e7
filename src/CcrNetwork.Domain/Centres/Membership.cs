namespace CcrNetwork.Domain.Centres;

/// <summary>The bond between a centre and the network.</summary>
public enum MembershipKind
{
    /// <summary>Holds the French State label <i>Centre culturel de rencontre</i>.</summary>
    Labelled,
    Member,
    Associate,
    Partner,

    /// <summary>On its way to the label or to membership; never counted as a member.</summary>
    Prospective,

    /// <summary>Was in the network once; never counted as a member.</summary>
    Former,
}

/// <summary>The kind of bond with its dates, each a year or unknown.</summary>
public sealed record Membership(MembershipKind Kind, int? Since = null, int? LabelledIn = null, int? Until = null)
{
    public bool IsCurrent => IsCurrentKind(Kind);

    public static bool IsCurrentKind(MembershipKind kind) =>
        kind is MembershipKind.Labelled or MembershipKind.Member or MembershipKind.Associate or MembershipKind.Partner;

    /// <summary>The first known year of the bond: of membership, else of the label.</summary>
    public int? FirstYear => (Since, LabelledIn) switch
    {
        ({ } since, { } labelled) => Math.Min(since, labelled),
        var (since, labelled) => since ?? labelled,
    };
}
