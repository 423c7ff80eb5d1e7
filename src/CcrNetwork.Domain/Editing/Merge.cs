namespace CcrNetwork.Domain.Editing;

/// <summary>
/// Brings together what two people made of the same values. A field that only one of them changed takes that change; a
/// field that both changed differently is a conflict, and a person decides.
/// </summary>
public sealed record Merge(FieldValues Base, FieldValues Theirs, FieldValues Mine)
{
    /// <summary>The keys that both changed, and not alike.</summary>
    public IReadOnlyList<string> Conflicts { get; } =
        Base.KeysThatDiffer(Mine).Intersect(Base.KeysThatDiffer(Theirs), StringComparer.Ordinal)
            .Where(key => Mine[key] != Theirs[key])
            .ToList();

    /// <summary>Theirs with all that I changed, also where they had changed it.</summary>
    public FieldValues MineOverTheirs =>
        Theirs.With(Base.KeysThatDiffer(Mine).Select(key => new KeyValuePair<string, string>(key, Mine[key])));

    /// <summary>Theirs with all that only I changed; in a conflict theirs stays, until somebody has decided.</summary>
    public FieldValues Result { get; } =
        Theirs.With(Base.KeysThatDiffer(Mine)
            .Where(key => Theirs[key] == Base[key])
            .Select(key => new KeyValuePair<string, string>(key, Mine[key])));
}
