using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Data.Seed.Documents;

internal sealed record DisciplinesFile
{
    public IReadOnlyList<DisciplineItem> Disciplines { get; init; } = [];
}

internal sealed record DisciplineItem
{
    public required string Slug { get; init; }

    public required LocalizedText Name { get; init; }
}

internal sealed record CountriesFile
{
    public IReadOnlyList<CountryItem> Countries { get; init; } = [];
}

internal sealed record CountryItem : SeedItem
{
    public required string Code { get; init; }

    public required LocalizedText Name { get; init; }

    public required Continent Continent { get; init; }

    public IReadOnlyList<CountryRelation> NotedRelations { get; init; } = [];

    public IReadOnlyList<string> FormerCentresNamed { get; init; } = [];

    public LocalizedText? Text { get; init; }
}

internal sealed record CentresFile
{
    public IReadOnlyList<CentreItem> Centres { get; init; } = [];
}

internal sealed record CentreItem : SeedItem
{
    public required string Name { get; init; }

    public string? NameEn { get; init; }

    public string? Site { get; init; }

    public required HeritageType HeritageType { get; init; }

    public int? BuiltCentury { get; init; }

    public required PostalAddress Address { get; init; }

    public double? Latitude { get; init; }

    public double? Longitude { get; init; }

    public bool ApproximatePosition { get; init; }

    public required Membership Membership { get; init; }

    public string? Website { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public bool? StepFreeAccess { get; init; }

    public SiteAccess? Access { get; init; }

    public string? Station { get; init; }

    public int? StationMinutes { get; init; }

    public StationWay? StationBy { get; init; }

    public LocalizedText? Way { get; init; }

    public LocalizedText? Season { get; init; }

    public LocalizedText? Hours { get; init; }

    public LocalizedText? Prices { get; init; }

    public LocalizedText? FreeOfCharge { get; init; }

    public string? ContactName { get; init; }

    public LocalizedText? ContactRole { get; init; }

    public IReadOnlyList<string> Disciplines { get; init; } = [];

    public IReadOnlyList<string> Programmes { get; init; } = [];

    public LocalizedText? Lead { get; init; }

    public LocalizedText? Walls { get; init; }

    public LocalizedText? Now { get; init; }
}
