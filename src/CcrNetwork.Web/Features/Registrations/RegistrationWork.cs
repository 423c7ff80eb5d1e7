using CcrNetwork.Data.Work;

namespace CcrNetwork.Web.Features.Registrations;

internal sealed class RegistrationWork(
    IServiceScopeFactory scopes, TimeProvider clock, ILogger<RegistrationWork> log) : ScheduledWork(scopes, clock, log)
{
    public override string Name => "registrations";

    protected override TimeSpan Interval => TimeSpan.FromMinutes(10);

    protected override Task<bool> HasWorkAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<RegistrationKeeping>().AnyAsync(cancellationToken);

    protected override Task<int> WorkAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<RegistrationKeeping>().RunAsync(cancellationToken);
}
