using System.Globalization;

namespace CcrNetwork.Editing.Fields;

/// <summary>Says what is wrong with the value of a field.</summary>
/// <param name="Key">The value's key, such as <c>lead.en</c>.</param>
/// <param name="Text">The key of the message in the texts of the interface.</param>
public sealed record FieldProblem(string Key, string Text, params IReadOnlyList<object> Arguments)
{
    /// <summary>Where in the value, as <see cref="FieldFault.At"/> says it.</summary>
    public string At { get; init; } = "";

    /// <summary>The line or row that is meant, counted as people count; null when it is all of the value.</summary>
    public int? Line =>
        At.IndexOf(']', StringComparison.Ordinal) is > 1 and var end
        && int.TryParse(At.AsSpan(1, end - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? index + 1
            : null;
}
