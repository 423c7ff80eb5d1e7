namespace CcrNetwork.Domain.Content;

/// <summary>
/// Tells how sure the network is of the facts of an item; below <see cref="High"/> staff is asked to confirm them.
/// </summary>
public enum Confidence
{
    Low,
    Medium,
    High,
}
