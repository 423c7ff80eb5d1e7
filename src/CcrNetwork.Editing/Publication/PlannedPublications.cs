using CcrNetwork.Data;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Kinds;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CcrNetwork.Editing.Publication;

/// <summary>
/// Carries out the publications and archivings whose instant has come. Two processes on one database do no harm: the record's
/// version lets only the first of them through.
/// </summary>
public sealed partial class PlannedPublications(
    NetworkDbContext db, ContentKinds kinds, IServiceScopeFactory scopes, TimeProvider clock, ILogger<PlannedPublications> log)
{
    public Task<bool> AnyAsync(CancellationToken cancellationToken) => Due(clock.UtcNow()).AnyAsync(cancellationToken);

    /// <returns>How many were carried out.</returns>
    public async Task<int> CarryOutAsync(CancellationToken cancellationToken)
    {
        var now = clock.UtcNow();
        var count = 0;
        foreach (var record in await Due(now).OrderBy(record => record.Id).ToListAsync(cancellationToken))
        {
            if (kinds.Find(record.Kind) is not { } kind)
            {
                continue;
            }

            if (record.PublishAt <= now)
            {
                await PublishAsync(kind, record, cancellationToken);
                count++;
            }

            if (record.ArchiveAt <= now)
            {
                await using var scope = scopes.CreateAsyncScope();
                await EditorIn(scope).ArchiveAsync(kind, record.ItemId, record.HeadNumber, Actor.Portal, cancellationToken);
                count++;
            }
        }

        return count;
    }

    private IQueryable<EditorialRecord> Due(DateTime now) =>
        db.EditorialRecords.Where(record => record.PublishAt <= now || record.ArchiveAt <= now);

    private async Task PublishAsync(ContentKind kind, EditorialRecord record, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var editor = EditorIn(scope);
        if (await editor.PublishAsync(kind, record.ItemId, record.HeadNumber, Actor.Portal, cancellationToken)
            is PublicationOutcome.Refused)
        {
            LogRefused(log, record.Kind, record.ItemId);
            await editor.ScheduleAsync(kind, record.ItemId, record.HeadNumber, null, null, Actor.Portal, cancellationToken);
        }
    }

    /// <summary>Each in a scope of its own, so that what fails leaves nothing to the next.</summary>
    private static PublicationEditor EditorIn(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<PublicationEditor>();

    [LoggerMessage(Level = LogLevel.Warning, Message = "The planned publication of {Kind} {ItemId} was refused: it lacks something.")]
    private static partial void LogRefused(ILogger log, string kind, int itemId);
}
