namespace CcrNetwork.Domain.Content;

/// <summary>
/// Tells where an item stands on its way to the public. Only <see cref="Published"/> is ever shown to visitors.
/// </summary>
public enum PublicationState
{
    Draft,
    InReview,
    Published,

    /// <summary>Was public once: its address answers 410 with a way on.</summary>
    Archived,

    /// <summary>Would be public if it could be read: taken off by the portal itself until somebody has mended it.</summary>
    Withheld,
}
