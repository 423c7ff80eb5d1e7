using CcrNetwork.Data.Work;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CcrNetwork.Editing.Publication;

/// <summary>Puts drafts online and archives items at their planned instants.</summary>
public sealed class PublicationClock(IServiceScopeFactory scopes, TimeProvider clock, ILogger<PublicationClock> log)
    : ScheduledWorkOf<PlannedPublications>(scopes, clock, log)
{
    public override string Name => "publication";

    protected override TimeSpan Interval => TimeSpan.FromSeconds(30);

    protected override Task<bool> HasWorkAsync(PlannedPublications planned, CancellationToken cancellationToken) =>
        planned.AnyAsync(cancellationToken);

    protected override Task<int> WorkAsync(PlannedPublications planned, CancellationToken cancellationToken) =>
        planned.CarryOutAsync(cancellationToken);
}
