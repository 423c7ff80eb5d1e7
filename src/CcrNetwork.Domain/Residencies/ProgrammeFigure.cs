using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Residencies;

/// <summary>A figure as a source gave it at some time.</summary>
public sealed record ProgrammeFigure(
    LocalizedText AsOf, int? People, FigureQualifier? Qualifier, int? Countries, int? HostStructures, string? SourceUrl)
{
    /// <summary>The bounds of a number of people, countries or houses.</summary>
    public static readonly Limits Counts = new(0, 1_000_000);

    /// <exception cref="ArgumentException">One of its values breaks its rule.</exception>
    internal ProgrammeFigure Kept()
    {
        Counts.Kept(People);
        Counts.Kept(Countries);
        Counts.Kept(HostStructures);
        Rule.Kept<WebAddress>(SourceUrl);
        return this;
    }
}

/// <summary>Tells how exact a figure is, in the words of its source.</summary>
public enum FigureQualifier
{
    Exactly,
    MoreThan,
    Nearly,
    About,
    Target,
}
