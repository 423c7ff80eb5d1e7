namespace CcrNetwork.Editing.Seeding;

/// <summary>Tells what one run has added, by the name of its kind.</summary>
public sealed record SeedSummary(IReadOnlyDictionary<string, int> Added)
{
    /// <summary>All was there already.</summary>
    public static SeedSummary Nothing { get; } = new(new Dictionary<string, int>());

    public int Total => Added.Values.Sum();
}
