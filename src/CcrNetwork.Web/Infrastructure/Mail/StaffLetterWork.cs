using CcrNetwork.Data.Work;

namespace CcrNetwork.Web.Infrastructure.Mail;

internal sealed class StaffLetterWork(
    IServiceScopeFactory scopes, TimeProvider clock, ILogger<StaffLetterWork> log) : ScheduledWorkOf<StaffLetters>(scopes, clock, log)
{
    public override string Name => "staff-letters";

    protected override TimeSpan Interval => TimeSpan.FromMinutes(5);

    protected override Task<bool> HasWorkAsync(StaffLetters letters, CancellationToken cancellationToken) =>
        letters.AnyDueAsync(cancellationToken);

    protected override Task<int> WorkAsync(StaffLetters letters, CancellationToken cancellationToken) =>
        letters.WriteAsync(cancellationToken);
}
