using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Residencies;

// Small facts of a programme. They are read and written only together with it, so they are kept as lists inside its row.

/// <summary>A figure as a source gave it at some time.</summary>
public sealed record ProgrammeFigure(
    LocalizedText AsOf, int? People, FigureQualifier? Qualifier, int? Countries, int? HostStructures, string? SourceUrl)
{
    /// <summary>Of people, countries or houses.</summary>
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

/// <summary>The people selected in one year.</summary>
public sealed record Intake(int Year, int? People, int? Countries, int? HostCentres, LocalizedText? Note, string? SourceUrl)
{
    /// <exception cref="ArgumentException">One of its values breaks its rule.</exception>
    internal Intake Kept()
    {
        Rule.Kept<Rules.Year>(Year);
        ProgrammeFigure.Counts.Kept(People);
        ProgrammeFigure.Counts.Kept(Countries);
        ProgrammeFigure.Counts.Kept(HostCentres);
        Rule.Kept<WebAddress>(SourceUrl);
        return this;
    }
}

/// <summary>Countries (ISO codes) that the call of a year put first.</summary>
public sealed record CountryPriority(int CallYear, IReadOnlyList<string> Codes, LocalizedText? Others, string? SourceUrl)
{
    /// <exception cref="ArgumentException">One of its values breaks its rule.</exception>
    internal CountryPriority Kept()
    {
        Rule.Kept<Year>(CallYear);
        Rule.KeptEach<CountryCode>(Codes);
        Rule.Kept<WebAddress>(SourceUrl);
        return this;
    }
}

public enum FigureQualifier
{
    Exactly,
    MoreThan,
    Nearly,
    About,
    Target,
}
