namespace CcrNetwork.Web.Areas.Admin.Shared;

/// <summary>What a message of the staff area means. Each kind has its own sign, edge and opening word, so that no two look alike.</summary>
public enum MessageKind
{
    /// <summary>It is done.</summary>
    Done,

    /// <summary>It went well, or can, but somebody should look.</summary>
    Warning,

    /// <summary>It was not done.</summary>
    Refused,

    /// <summary>Text that is kept and not saved.</summary>
    Unsaved,

    /// <summary>Something to know.</summary>
    Info,
}

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
