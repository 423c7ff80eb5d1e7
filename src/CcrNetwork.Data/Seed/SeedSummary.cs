namespace CcrNetwork.Data.Seed;

/// <summary>What one run has added, by the plural name of its kind.</summary>
public sealed record SeedSummary(IReadOnlyDictionary<string, int> Added)
{
    public int Total => Added.Values.Sum();
}
