using CcrNetwork.Data.Work;

namespace CcrNetwork.Web.Infrastructure.Mail;

internal sealed class MailWork(IServiceScopeFactory scopes, TimeProvider clock, ILogger<MailWork> log) : ScheduledWork(scopes, clock, log)
{
    public override string Name => "mail";

    protected override TimeSpan Interval => TimeSpan.FromSeconds(10);

    protected override Task<bool> HasWorkAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<MailDispatch>().AnyDueAsync(cancellationToken);

    protected override Task<int> WorkAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<MailDispatch>().SendDueAsync(cancellationToken);
}
