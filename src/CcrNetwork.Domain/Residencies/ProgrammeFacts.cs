using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Residencies;

// Small facts of a programme. They are read and written only together with it, so they are kept as lists inside its row.

/// <summary>A figure as a source gave it at some time.</summary>
public sealed record ProgrammeFigure(
    LocalizedText AsOf, int? People, FigureQualifier? Qualifier, int? Countries, int? HostStructures, string? SourceUrl);

/// <summary>The people selected in one year.</summary>
public sealed record Intake(int Year, int? People, int? Countries, int? HostCentres, LocalizedText? Note, string? SourceUrl);

/// <summary>Countries (ISO codes) that the call of a year put first.</summary>
public sealed record CountryPriority(int CallYear, IReadOnlyList<string> Codes, LocalizedText? Others, string? SourceUrl);

public enum FigureQualifier
{
    Exactly,
    MoreThan,
    Nearly,
    About,
    Target,
}
