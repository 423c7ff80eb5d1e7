using CcrNetwork.Data.Work;

namespace CcrNetwork.Web.Infrastructure.Media;

internal sealed class PicturePreparationWork(IServiceScopeFactory scopes, TimeProvider clock, ILogger<PicturePreparationWork> log)
    : ScheduledWorkOf<PicturePreparation>(scopes, clock, log)
{
    public override string Name => "pictures";

    protected override TimeSpan Interval => TimeSpan.FromSeconds(3);

    protected override Task<bool> HasWorkAsync(PicturePreparation preparation, CancellationToken cancellationToken) =>
        preparation.HasWorkAsync(cancellationToken);

    protected override Task<int> WorkAsync(PicturePreparation preparation, CancellationToken cancellationToken) =>
        preparation.PrepareAsync(cancellationToken);
}
