using CcrNetwork.Data.Work;

namespace CcrNetwork.Web.Areas.Admin.MemberNotices;

internal sealed class NoticeEndingWork(
    IServiceScopeFactory scopes, TimeProvider clock, ILogger<NoticeEndingWork> log) : ScheduledWorkOf<NoticeEnding>(scopes, clock, log)
{
    public override string Name => "notices";

    protected override TimeSpan Interval => TimeSpan.FromMinutes(15);

    protected override Task<bool> HasWorkAsync(NoticeEnding ending, CancellationToken cancellationToken) =>
        ending.AnyAsync(cancellationToken);

    protected override Task<int> WorkAsync(NoticeEnding ending, CancellationToken cancellationToken) =>
        ending.ArchiveAsync(cancellationToken);
}
