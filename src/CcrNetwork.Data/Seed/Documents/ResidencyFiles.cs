using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Data.Seed.Documents;

internal sealed record ProgrammesFile
{
    public IReadOnlyList<ProgrammeItem> Programmes { get; init; } = [];
}

internal sealed record ProgrammeItem : SeedItem
{
    public required string Name { get; init; }

    public required ProgrammeKind Kind { get; init; }

    public int? Since { get; init; }

    public int? Until { get; init; }

    public bool IsActive { get; init; }

    public bool IsDiscreet { get; init; }

    public LocalizedText? StatusNote { get; init; }

    public LocalizedText? Coordinator { get; init; }

    public IReadOnlyList<LocalizedText> SupportedBy { get; init; } = [];

    public LocalizedText? Audience { get; init; }

    public LocalizedText? Summary { get; init; }

    public LocalizedText? Description { get; init; }

    public IReadOnlyList<LocalizedText> Eligibility { get; init; } = [];

    public LocalizedText? AgeLimit { get; init; }

    public LocalizedText? CallSeason { get; init; }

    public LocalizedText? LanguageRequirement { get; init; }

    public LocalizedText? Travel { get; init; }

    public LocalizedText? Housing { get; init; }

    public LocalizedText? Meals { get; init; }

    public LocalizedText? Workspace { get; init; }

    public double? DurationMonthsMin { get; init; }

    public double? DurationMonthsMax { get; init; }

    public string? DurationSourceUrl { get; init; }

    public int? CentresMin { get; init; }

    public int? CentresMax { get; init; }

    public bool? GroupApplications { get; init; }

    public IReadOnlyList<HostItem> Hosts { get; init; } = [];

    public LocalizedText? HostsNote { get; init; }

    public IReadOnlyList<ProgrammeFigure> Figures { get; init; } = [];

    public IReadOnlyList<Intake> Intakes { get; init; } = [];

    public IReadOnlyList<CountryPriority> PriorityCountries { get; init; } = [];

    public IReadOnlyList<string> OriginCountries { get; init; } = [];

    public IReadOnlyList<string> Disciplines { get; init; } = [];

    public LocalizedText? DisciplinesNote { get; init; }
}

internal sealed record HostItem
{
    public required string Centre { get; init; }

    public IReadOnlyList<int> Years { get; init; } = [];

    public LocalizedText? Note { get; init; }

    public string? SourceUrl { get; init; }
}

internal sealed record CallsFile
{
    public IReadOnlyList<CallItem> Calls { get; init; } = [];
}

internal sealed record CallItem : SeedItem
{
    public required LocalizedText Title { get; init; }

    public IReadOnlyList<string> Programmes { get; init; } = [];

    public int? Year { get; init; }

    public DateOnly? OpensOn { get; init; }

    /// <summary>The wall clock of <see cref="TimeZone"/>, such as <c>2026-03-15T23:59</c>.</summary>
    public string? ClosesAt { get; init; }

    public string TimeZone { get; init; } = Call.DefaultTimeZone;

    public DateOnly? ResultsOn { get; init; }

    public bool HasEnded { get; init; }

    public LocalizedText? Audience { get; init; }

    public LocalizedText? Summary { get; init; }

    public int? ParticipatingCentresCount { get; init; }

    public IReadOnlyList<ParticipationItem> Participations { get; init; } = [];

    public string? ApplyUrl { get; init; }

    public IReadOnlyList<LocalizedText> Eligibility { get; init; } = [];

    public IReadOnlyList<CallProvision> Provisions { get; init; } = [];

    public double? StayMonthsMin { get; init; }

    public double? StayMonthsMax { get; init; }

    public LocalizedText? Stay { get; init; }

    public int? CentresMin { get; init; }

    public int? CentresMax { get; init; }

    public bool? GroupApplications { get; init; }

    public IReadOnlyList<CallDocument> Documents { get; init; } = [];

    public LocalizedText? DocumentsNote { get; init; }

    public IReadOnlyList<NamedStep> Steps { get; init; } = [];

    public LocalizedText? Sending { get; init; }

    public string? ApplyEmail { get; init; }

    public LocalizedText? MachineWriting { get; init; }
}

internal sealed record ParticipationItem
{
    public required string Centre { get; init; }

    public LocalizedText? Theme { get; init; }

    public int? Places { get; init; }
}
