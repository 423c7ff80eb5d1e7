using CcrNetwork.Data.Work;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CcrNetwork.Editing.Withholding;

internal sealed class FenceWork(IServiceScopeFactory scopes, TimeProvider clock, ILogger<FenceWork> log)
    : ScheduledWorkOf<Fence>(scopes, clock, log)
{
    public override string Name => "fence";

    protected override TimeSpan Interval => TimeSpan.FromMinutes(5);

    protected override Task<int> WorkAsync(Fence fence, CancellationToken cancellationToken) =>
        fence.CheckAsync(cancellationToken);
}
