namespace CcrNetwork.Editing.Seeding;

/// <summary>All seed files as they were read, and what could not be read of them.</summary>
internal sealed record SeedFiles(IReadOnlyList<SeedRow> Rows, IReadOnlyList<SeedItem> Items, IReadOnlyList<SeedProblem> Problems);
