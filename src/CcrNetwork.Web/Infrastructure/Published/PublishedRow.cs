namespace CcrNetwork.Web.Infrastructure.Published;

/// <summary>What lists of all kinds together read of an item.</summary>
public sealed class PublishedRow
{
    /// <summary>The name of its <see cref="PublishedKind"/>.</summary>
    public required string Kind { get; init; }

    public required string Slug { get; init; }

    /// <summary>In UTC.</summary>
    public required DateTime ChangedAt { get; init; }
}
