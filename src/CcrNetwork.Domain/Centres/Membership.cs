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
/// <param name="AttestedIn">The year of the newest proof, where only an old one is known.</param>
public sealed record Membership(MembershipKind Kind, int? Since = null, int? LabelledIn = null, int? Until = null, int? AttestedIn = null)
{
    /// <summary>The label was created in 1995; the State has awarded it since the year after.</summary>
    public const int FirstLabelYear = 1996;

    /// <summary>Whether the label can have been awarded in this year; before, a centre was in the network without it.</summary>
    public static bool CanBeLabelledIn(int? year) => year is not < FirstLabelYear;

    public bool IsCurrent => IsCurrentKind(Kind);

    public static bool IsCurrentKind(MembershipKind kind) =>
        kind is MembershipKind.Labelled or MembershipKind.Member or MembershipKind.Associate or MembershipKind.Partner;
}
