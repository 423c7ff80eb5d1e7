using CcrNetwork.Data.Work;

namespace CcrNetwork.Web.Areas.Admin.MemberNotices;

internal sealed class NoticeEndingWork(
    IServiceScopeFactory scopes, TimeProvider clock, ILogger<NoticeEndingWork> log) : ScheduledWork(scopes, clock, log)
{
    public override string Name => "notices";

    protected override TimeSpan Interval => TimeSpan.FromMinutes(15);

    protected override Task<bool> HasWorkAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<NoticeEnding>().AnyAsync(cancellationToken);

    protected override Task<int> WorkAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<NoticeEnding>().ArchiveAsync(cancellationToken);
}
