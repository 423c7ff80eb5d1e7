using CcrNetwork.Data;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Housekeeping;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Publication;

/// <summary>
/// Puts drafts online and archives items at their planned instants. Two processes on one database do no harm: the record's
/// version lets only the first of them through.
/// </summary>
public sealed partial class PublicationClock(IServiceScopeFactory scopes, TimeProvider clock, ILogger<PublicationClock> log)
    : PeriodicWork(scopes, clock, log)
{
    private readonly IServiceScopeFactory _scopes = scopes;
    private readonly TimeProvider _clock = clock;
    private readonly ILogger _log = log;

    protected override TimeSpan Every => TimeSpan.FromSeconds(30);

    /// <summary>Does all that is due now.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var scope = _scopes.CreateAsyncScope();
        await RunAsync(scope.ServiceProvider, cancellationToken);
    }

    protected override async Task RunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        foreach (var due in await DueAsync(services.GetRequiredService<NetworkDbContext>(), cancellationToken))
        {
            await using var scope = _scopes.CreateAsyncScope();
            var kind = scope.ServiceProvider.GetRequiredService<ContentKinds>().Find(due.Kind);
            if (kind is null)
            {
                continue;
            }

            var editor = scope.ServiceProvider.GetRequiredService<PublicationEditor>();
            if (due.IsPublication)
            {
                var outcome = await editor.PublishAsync(kind, due.ItemId, due.Number, Actor.Portal, cancellationToken);
                if (outcome is PublicationOutcome.Refused)
                {
                    LogRefused(_log, due.Kind, due.ItemId);
                    await editor.ScheduleAsync(kind, due.ItemId, due.Number, null, null, Actor.Portal, cancellationToken);
                }
            }
            else
            {
                await editor.ArchiveAsync(kind, due.ItemId, due.Number, Actor.Portal, cancellationToken);
            }
        }
    }

    private async Task<List<Due>> DueAsync(NetworkDbContext db, CancellationToken cancellationToken)
    {
        var now = _clock.GetUtcNow().UtcDateTime;
        var records = await db.EditorialRecords
            .Where(record => record.PublishAt <= now || record.ArchiveAt <= now)
            .OrderBy(record => record.Id)
            .ToListAsync(cancellationToken);
        return records
            .SelectMany(record => new[]
            {
                record.PublishAt <= now ? new Due(record.Kind, record.ItemId, record.HeadNumber, IsPublication: true) : null,
                record.ArchiveAt <= now ? new Due(record.Kind, record.ItemId, record.HeadNumber, IsPublication: false) : null,
            })
            .OfType<Due>()
            .ToList();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The planned publication of {Kind} {ItemId} was refused: it lacks something.")]
    private static partial void LogRefused(ILogger log, string kind, int itemId);

    private sealed record Due(string Kind, int ItemId, int Number, bool IsPublication);
}
