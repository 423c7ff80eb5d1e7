using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Data.Seed.Documents;

internal sealed record PartnersFile
{
    public IReadOnlyList<PartnerItem> Partners { get; init; } = [];
}

internal sealed record PartnerItem : SeedItem
{
    public required LocalizedText Name { get; init; }

    public required PartnerKind Kind { get; init; }

    public required PartnerStatus Status { get; init; }

    public string? CountryCode { get; init; }

    public string? Website { get; init; }

    public LocalizedText? Role { get; init; }

    public int? Since { get; init; }
}

internal sealed record ProtocolsFile
{
    public IReadOnlyList<ProtocolItem> Protocols { get; init; } = [];
}

internal sealed record ProtocolItem : SeedItem
{
    public required LocalizedText Name { get; init; }

    public required ProtocolKind Kind { get; init; }

    public ProtocolStatus Status { get; init; } = ProtocolStatus.Unknown;

    public PartialDate? SignedOn { get; init; }

    public PartialDate? EndedOn { get; init; }

    /// <summary>Codes of countries of the portal.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    public IReadOnlyList<LocalizedText> Signatories { get; init; } = [];

    public IReadOnlyList<string> Centres { get; init; } = [];

    public IReadOnlyList<string> Partners { get; init; } = [];

    public LocalizedText? Summary { get; init; }

    public IReadOnlyList<ProjectDocument> Documents { get; init; } = [];
}

internal sealed record AreasFile
{
    public IReadOnlyList<AreaItem> Areas { get; init; } = [];
}

internal sealed record AreaItem : SeedItem
{
    public required LocalizedText Name { get; init; }

    public int Position { get; init; }

    public LocalizedText? Lead { get; init; }

    public LocalizedText? Strategy { get; init; }

    public LocalizedText? Beginning { get; init; }

    public IReadOnlyList<NamedStep> Steps { get; init; } = [];

    public string? ContactName { get; init; }

    public string? ContactEmail { get; init; }

    /// <summary>Codes of countries of the portal.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];
}

internal sealed record ProjectsFile
{
    public IReadOnlyList<ProjectItem> Projects { get; init; } = [];
}

internal sealed record ProjectItem : SeedItem
{
    public required string Name { get; init; }

    public LocalizedText? Title { get; init; }

    public LocalizedText? FundingProgramme { get; init; }

    public int? StartYear { get; init; }

    public int? EndYear { get; init; }

    public PartyItem? Lead { get; init; }

    public IReadOnlyList<PartyItem> Partners { get; init; } = [];

    public IReadOnlyList<string> Centres { get; init; } = [];

    public LocalizedText? AccrRole { get; init; }

    public LocalizedText? Purpose { get; init; }

    public LocalizedText? Outcome { get; init; }

    public LocalizedText? Dissemination { get; init; }

    public IReadOnlyList<ProjectStep> Steps { get; init; } = [];

    public IReadOnlyList<ProjectDocument> Documents { get; init; } = [];
}

internal sealed record PartyItem
{
    public required string Name { get; init; }

    public string? CountryCode { get; init; }

    public string? Centre { get; init; }

    public string? City { get; init; }

    public double? Latitude { get; init; }

    public double? Longitude { get; init; }
}
