namespace CcrNetwork.Web.Infrastructure.Forms;

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
