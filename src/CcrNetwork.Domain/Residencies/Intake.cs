using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Residencies;

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
