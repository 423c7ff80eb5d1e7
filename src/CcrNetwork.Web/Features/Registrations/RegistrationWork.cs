using CcrNetwork.Data.Work;

namespace CcrNetwork.Web.Features.Registrations;

internal sealed class RegistrationWork(IServiceScopeFactory scopes, TimeProvider clock, ILogger<RegistrationWork> log)
    : ScheduledWorkOf<RegistrationKeeping>(scopes, clock, log)
{
    public override string Name => "registrations";

    protected override TimeSpan Interval => TimeSpan.FromMinutes(10);

    protected override Task<bool> HasWorkAsync(RegistrationKeeping keeping, CancellationToken cancellationToken) =>
        keeping.AnyAsync(cancellationToken);

    protected override Task<int> WorkAsync(RegistrationKeeping keeping, CancellationToken cancellationToken) =>
        keeping.RunAsync(cancellationToken);
}
