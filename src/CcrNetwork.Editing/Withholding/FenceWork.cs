using CcrNetwork.Data.Work;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CcrNetwork.Editing.Withholding;

internal sealed class FenceWork(IServiceScopeFactory scopes, TimeProvider clock, ILogger<FenceWork> log)
    : ScheduledWorkOf<Fence>(scopes, clock, log)
{
    /// <summary>It reads all content: of a huge network it takes no more than one twentieth of the time.</summary>
    private const int PauseForEachLook = 20;

    private static readonly TimeSpan LeastPause = TimeSpan.FromMinutes(5);

    private readonly TimeProvider _clock = clock;
    private TimeSpan _lasted;

    public override string Name => "fence";

    protected override TimeSpan Interval => _lasted * PauseForEachLook > LeastPause ? _lasted * PauseForEachLook : LeastPause;

    protected override async Task<int> WorkAsync(Fence fence, CancellationToken cancellationToken)
    {
        var began = _clock.GetTimestamp();
        var changed = await fence.CheckAsync(cancellationToken);
        _lasted = _clock.GetElapsedTime(began);
        return changed;
    }
}
