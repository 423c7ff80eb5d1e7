using CcrNetwork.Data;
using CcrNetwork.Data.Work;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Areas.Admin.Undelivered;
using CcrNetwork.Web.Infrastructure.Paging;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Work;

/// <param name="Works">By name; each shows itself once it was due for the first time.</param>
/// <param name="Runs">Those that did something or failed, the last first.</param>
/// <param name="Unsent">Messages that were given up, the last first.</param>
public sealed record WorkPage(IReadOnlyList<WorkState> Works, PagedList<WorkRun> Runs, IReadOnlyList<UndeliveredRow> Unsent, DateTime Now);

public sealed class WorkQuery(NetworkDbContext db, UndeliveredMail undelivered, TimeProvider clock)
{
    private const int PageSize = 50;

    public async Task<WorkPage> RunAsync(int page, Actor actor, CancellationToken cancellationToken)
    {
        var works = await db.WorkStates.OrderBy(state => state.Name).ToListAsync(cancellationToken);
        var runs = await db.WorkRuns
            .OrderByDescending(run => run.Id)
            .ToPagedListAsync(page, PageSize, cancellationToken);
        var unsent = await undelivered.OfAsync(actor, PageSize, cancellationToken);
        return new WorkPage(works, runs, unsent, clock.UtcNow());
    }
}
