using System.Data;
using CcrNetwork.Data;
using CcrNetwork.Data.Seed;
using CcrNetwork.Editing.Kinds;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace CcrNetwork.Editing.Seeding;

/// <summary>
/// Loads the seed files: everything is checked first, then all that was never seeded before is written in one transaction.
/// What was seeded once is never touched again, so that nothing staff has edited or deleted comes back.
/// </summary>
public sealed class NetworkSeeder(NetworkDbContext db, ContentKinds kinds, TimeProvider clock, ILogger<NetworkSeeder> logger)
{
    /// <exception cref="SeedException">A file is wrong; nothing was written.</exception>
    public async Task<SeedSummary> RunAsync(SeedSource source, CancellationToken cancellationToken)
    {
        var edition = new SeededItem(SeededItem.Edition, source.Fingerprint());
        if (await IsLoadedAsync(edition, cancellationToken))
        {
            return SeedSummary.Nothing;
        }

        var files = SeedReader.ReadAll(source, kinds);
        var (items, problems) = await SeedChecks.CheckAsync(files, db, cancellationToken);
        SeedException.ThrowIfAny([.. files.Problems, .. problems]);

        var summary = await WriteOnceAsync(files.Rows, items, edition, cancellationToken);
        foreach (var (kind, count) in summary.Added.Where(added => added.Value > 0))
        {
            logger.LogInformation("Seeded {Count} {Kind}.", count, kind);
        }

        return summary;
    }

    /// <summary>Of several instances that start together one writes; the others find that it has, and go on.</summary>
    private async Task<SeedSummary> WriteOnceAsync(
        IReadOnlyList<SeedRow> rows, IReadOnlyList<SeedItem> items, SeededItem edition, CancellationToken cancellationToken)
    {
        try
        {
            return await db.Database.CreateExecutionStrategy()
                .ExecuteAsync(token => WriteAsync(rows, items, edition, token), cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.IsConflict())
        {
            db.ChangeTracker.Clear();
            if (!await IsLoadedAsync(edition, cancellationToken))
            {
                throw;
            }

            return SeedSummary.Nothing;
        }
    }

    private Task<bool> IsLoadedAsync(SeededItem edition, CancellationToken cancellationToken) =>
        db.SeededItems.AnyAsync(item => item.Kind == edition.Kind && item.Key == edition.Key, cancellationToken);

    private async Task<SeedSummary> WriteAsync(
        IReadOnlyList<SeedRow> rows, IReadOnlyList<SeedItem> items, SeededItem edition, CancellationToken cancellationToken)
    {
        // An attempt that failed leaves its rows in the context.
        db.ChangeTracker.Clear();

        // Two instances that start together must not both find the database empty.
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);
        if (await IsLoadedAsync(edition, cancellationToken))
        {
            return SeedSummary.Nothing;
        }

        var session = new SeedSession(db, clock.UtcNow());
        await session.WriteAsync(rows, items, cancellationToken);
        db.SeededItems.Add(edition);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        db.ChangeTracker.Clear();
        return new SeedSummary(session.Added);
    }
}
