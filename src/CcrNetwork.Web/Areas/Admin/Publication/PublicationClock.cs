using CcrNetwork.Data;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Areas.Admin.Editing;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Publication;

/// <summary>
/// Puts drafts online and archives items at their planned instants. Two processes on one database do no harm: the record's
/// version lets only the first of them through.
/// </summary>
public sealed partial class PublicationClock(IServiceScopeFactory scopes, TimeProvider clock, ILogger<PublicationClock> log) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(30);

    /// <summary>Does all that is due now.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var due in await DueAsync(cancellationToken))
        {
            await using var scope = scopes.CreateAsyncScope();
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
                    LogRefused(due.Kind, due.ItemId);
                    await editor.ScheduleAsync(kind, due.ItemId, due.Number, null, null, Actor.Portal, cancellationToken);
                }
            }
            else
            {
                await editor.ArchiveAsync(kind, due.ItemId, due.Number, Actor.Portal, cancellationToken);
            }
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await RunAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // What is due stays due, and is tried again at the next tick.
                LogFailed(fault);
            }
        }
    }

    private async Task<List<Due>> DueAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NetworkDbContext>();
        var now = clock.GetUtcNow().UtcDateTime;
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
    private partial void LogRefused(string kind, int itemId);

    [LoggerMessage(Level = LogLevel.Error, Message = "Planned publications failed.")]
    private partial void LogFailed(Exception fault);

    private sealed record Due(string Kind, int ItemId, int Number, bool IsPublication);
}
