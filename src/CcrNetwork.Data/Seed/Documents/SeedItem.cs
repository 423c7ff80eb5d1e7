using CcrNetwork.Domain.Content;

namespace CcrNetwork.Data.Seed.Documents;

/// <summary>What every item of a seed file has in common.</summary>
internal abstract record SeedItem
{
    public required string Slug { get; init; }

    public PublicationState State { get; init; } = PublicationState.Draft;

    public IReadOnlyList<string> Sources { get; init; } = [];

    public Confidence? Confidence { get; init; }

    public string? Notes { get; init; }

    public IReadOnlyList<FieldDoubt> Doubts { get; init; } = [];

    public DateOnly? ConfirmedOn { get; init; }
}
