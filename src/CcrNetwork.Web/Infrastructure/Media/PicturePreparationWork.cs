using CcrNetwork.Data.Work;

namespace CcrNetwork.Web.Infrastructure.Media;

internal sealed class PicturePreparationWork(IServiceScopeFactory scopes, TimeProvider clock, ILogger<PicturePreparationWork> log)
    : ScheduledWork(scopes, clock, log)
{
    public override string Name => "pictures";

    protected override TimeSpan Interval => TimeSpan.FromSeconds(3);

    protected override Task<bool> HasWorkAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<PicturePreparation>().HasWorkAsync(cancellationToken);

    protected override Task<int> WorkAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<PicturePreparation>().PrepareAsync(cancellationToken);
}
