using CcrNetwork.Editing.Publication;

namespace CcrNetwork.Editing.Tests.Support;

/// <summary>Writes down what it is told, and refuses when a test wants a step to fail halfway.</summary>
internal sealed class HeardSteps : IPublicationFollower
{
    private readonly List<PublicationStep> _steps = [];

    public IReadOnlyList<string> Actions => [.. _steps.Select(step => step.Action)];

    public bool Refuses { get; set; }

    public Task FollowAsync(PublicationStep step, CancellationToken cancellationToken)
    {
        _steps.Add(step);
        return Refuses ? throw new InvalidOperationException("The follower cannot.") : Task.CompletedTask;
    }
}
