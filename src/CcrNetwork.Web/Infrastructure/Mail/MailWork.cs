using CcrNetwork.Data.Work;

namespace CcrNetwork.Web.Infrastructure.Mail;

internal sealed class MailWork(IServiceScopeFactory scopes, TimeProvider clock, ILogger<MailWork> log)
    : ScheduledWorkOf<MailDispatch>(scopes, clock, log)
{
    public override string Name => "mail";

    protected override TimeSpan Interval => TimeSpan.FromSeconds(10);

    protected override Task<bool> HasWorkAsync(MailDispatch dispatch, CancellationToken cancellationToken) =>
        dispatch.AnyDueAsync(cancellationToken);

    protected override Task<int> WorkAsync(MailDispatch dispatch, CancellationToken cancellationToken) =>
        dispatch.SendDueAsync(cancellationToken);
}
