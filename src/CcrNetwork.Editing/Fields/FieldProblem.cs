namespace CcrNetwork.Editing.Fields;

/// <summary>What is wrong with the value of a field.</summary>
/// <param name="Key">The value's key, such as <c>lead.en</c>.</param>
/// <param name="Text">The key of the message in the texts of the interface.</param>
public sealed record FieldProblem(string Key, string Text, params IReadOnlyList<object> Arguments)
{
    /// <summary>Where in the value, as <see cref="FieldFault.At"/> says it.</summary>
    public string At { get; init; } = "";
}
