using System.Diagnostics.CodeAnalysis;

namespace CcrNetwork.Editing.Fields;

/// <summary>Says why a text cannot be the value of a field.</summary>
/// <param name="Text">The key of the message in the texts of the interface.</param>
public sealed record FieldFault(string Text, params IReadOnlyList<object> Arguments)
{
    /// <summary>
    /// Where in the value: <c>[2]</c> for the third line or row, <c>[2].source</c> for a cell of it; empty for all of it.
    /// </summary>
    public string At { get; init; } = "";

    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator FieldFault?(string? text) => FromString(text);

    [return: NotNullIfNotNull(nameof(text))]
    public static FieldFault? FromString(string? text) => text is null ? null : new(text);
}
