using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Residencies;

// Small facts of a programme. They are read and written only together with it, so they are kept as lists inside its row.

/// <summary>The stipend announced by the call of a year; an unknown amount stays null. The currency is an ISO 4217 code.</summary>
public sealed record Stipend(int CallYear, int? Amount, string Currency, string? Per, string? SourceUrl);

/// <summary>A document that applicants provide. <see cref="HandwrittenAccepted"/> is null where no source says.</summary>
/// <param name="CallYear">The year whose call asked for it; null where every call does.</param>
public sealed record RequiredDocument(string Key, LocalizedText Label, bool? HandwrittenAccepted, string? SourceUrl, int? CallYear = null);

/// <summary>How applications were sent in some years, written <c>2023</c> or <c>2015-2016</c>.</summary>
public sealed record ApplicationChannel(string Years, LocalizedText Text, string? SourceUrl);

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
