using CcrNetwork.Domain.Rules;

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
    /// <summary>The first in which the State has awarded the label.</summary>
    public static int FirstLabelYear => LabelYear.Limits.Least;

    /// <summary>Whether the label can have been awarded in this year; before, a centre was in the network without it.</summary>
    public static bool CanBeLabelledIn(int? year) => year is not { } known || LabelYear.Limits.Hold(known);

    /// <summary>Whether it ends after it began, as far as both are known.</summary>
    public bool IsInOrder => YearSpan.IsInOrder(Since, Until);

    public bool IsCurrent => IsCurrentKind(Kind);

    public static bool IsCurrentKind(MembershipKind kind) =>
        kind is MembershipKind.Labelled or MembershipKind.Member or MembershipKind.Associate or MembershipKind.Partner;

    /// <exception cref="ArgumentException">A year is none, or it ends before it begins.</exception>
    public Membership Kept()
    {
        YearSpan.Check(Since, Until, nameof(Since));
        Rule.Kept<LabelYear>(LabelledIn);
        Rule.Kept<Year>(AttestedIn);
        return this;
    }
}
