using CcrNetwork.Web.Infrastructure.Housekeeping;

namespace CcrNetwork.Web.Infrastructure.Mail;

internal sealed class MailWork(IServiceScopeFactory scopes, TimeProvider clock, ILogger<MailWork> log) : PeriodicWork(scopes, clock, log)
{
    protected override TimeSpan Every => TimeSpan.FromSeconds(10);

    protected override Task RunAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<MailDispatch>().SendDueAsync(cancellationToken);
}
