using CcrNetwork.Data.Work;

namespace CcrNetwork.Web.Infrastructure.Mail;

internal sealed class StaffLetterWork(
    IServiceScopeFactory scopes, TimeProvider clock, ILogger<StaffLetterWork> log) : ScheduledWork(scopes, clock, log)
{
    public override string Name => "staff-letters";

    protected override TimeSpan Interval => TimeSpan.FromMinutes(5);

    protected override Task<bool> HasWorkAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<StaffLetters>().AnyDueAsync(cancellationToken);

    protected override Task<int> WorkAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<StaffLetters>().WriteAsync(cancellationToken);
}
