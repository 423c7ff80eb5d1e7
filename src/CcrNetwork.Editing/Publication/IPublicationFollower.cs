namespace CcrNetwork.Editing.Publication;

/// <summary>
/// Hears of each step on the way to the public, after the item has changed and before it is saved: what it adds to the
/// context, such as messages, is saved with the step or not at all.
/// </summary>
public interface IPublicationFollower
{
    /// <param name="step">What is about to be saved. What was online before, the context still knows as original values.</param>
    Task FollowAsync(PublicationStep step, CancellationToken cancellationToken);
}
