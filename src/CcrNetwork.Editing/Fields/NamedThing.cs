namespace CcrNetwork.Editing.Fields;

/// <summary>A thing of the network that a value names.</summary>
/// <param name="Key">The key of the value.</param>
/// <param name="At">Where in the value, as <see cref="FieldFault.At"/> says it.</param>
public sealed record NamedThing(string Key, ReferenceTarget Target, string Slug, string At);
