namespace CcrNetwork.Web.Infrastructure.Forms;

/// <summary>One message, for the partial <c>_Message</c>.</summary>
/// <param name="Text">The sentence in bold that opens it.</param>
public sealed record Message(MessageKind Kind, string Text)
{
    public string? Details { get; init; }

    /// <summary>The words of a person, set apart from ours.</summary>
    public string? Quotation { get; init; }

    public string? Role { get; init; }

    public string? TestId { get; init; }
}
