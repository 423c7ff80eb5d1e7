namespace CcrNetwork.Editing.Kinds;

/// <summary>Finds the kinds of content, by name and by type.</summary>
public sealed class ContentKinds(IEnumerable<ContentKind> kinds)
{
    private readonly Dictionary<string, ContentKind> _byName = kinds.ToDictionary(kind => kind.Name, StringComparer.Ordinal);

    /// <summary>All kinds in the order of their registration, which is that of the menu.</summary>
    public IReadOnlyList<ContentKind> All { get; } = [.. kinds];

    public ContentKind? Find(string name) => _byName.GetValueOrDefault(name);
}
