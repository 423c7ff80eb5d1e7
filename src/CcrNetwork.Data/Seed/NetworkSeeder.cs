using System.Data;
using CcrNetwork.Data.Seed.Checking;
using CcrNetwork.Data.Seed.Reading;
using CcrNetwork.Data.Seed.Writing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace CcrNetwork.Data.Seed;

/// <summary>
/// Loads the seed files: everything is checked first, then all that was never seeded before is written in one transaction.
/// What was seeded once is never touched again, so that nothing staff has edited or deleted comes back.
/// </summary>
public sealed class NetworkSeeder(NetworkDbContext db, TimeProvider clock, ILogger<NetworkSeeder> logger)
{
    /// <exception cref="SeedException">A file is wrong; nothing was written.</exception>
    public async Task<SeedSummary> RunAsync(SeedSource source, CancellationToken cancellationToken)
    {
        var edition = new SeededItem(SeededItem.Edition, source.Fingerprint());
        if (await IsLoadedAsync(edition, cancellationToken))
        {
            return SeedSummary.Nothing;
        }

        var contents = SeedReader.ReadAll(source);
        var checks = new SeedChecks();
        CentreChecks.Check(contents, checks);
        ResidencyChecks.Check(contents, checks);
        CooperationChecks.Check(contents, checks);
        AssociationChecks.Check(contents, checks);
        await checks.ResolveReferencesAsync(db, cancellationToken);
        checks.ThrowIfAny();

        var summary = await WriteOnceAsync(contents, edition, cancellationToken);
        foreach (var (kind, count) in summary.Added.Where(added => added.Value > 0))
        {
            logger.LogInformation("Seeded {Count} {Kind}.", count, kind);
        }

        return summary;
    }

    /// <summary>Of several instances that start together one writes; the others find that it has, and go on.</summary>
    private async Task<SeedSummary> WriteOnceAsync(SeedContents contents, SeededItem edition, CancellationToken cancellationToken)
    {
        try
        {
            return await db.Database.CreateExecutionStrategy()
                .ExecuteAsync(token => WriteAsync(contents, edition, token), cancellationToken);
        }
        catch (DbUpdateException)
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

    private async Task<SeedSummary> WriteAsync(SeedContents contents, SeededItem edition, CancellationToken cancellationToken)
    {
        // An attempt that failed leaves its rows in the context.
        db.ChangeTracker.Clear();

        // Two instances that start together must not both find the database empty.
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);
        if (await IsLoadedAsync(edition, cancellationToken))
        {
            return SeedSummary.Nothing;
        }

        var session = await SeedSession.BeginAsync(db, contents, clock.GetUtcNow().UtcDateTime, cancellationToken);
        if (session is not null)
        {
            var centres = await CentreSeeding.RunAsync(contents, session, cancellationToken);
            await ResidencySeeding.RunAsync(contents, centres, session, cancellationToken);
            await CooperationSeeding.RunAsync(contents, session, cancellationToken);
            AssociationSeeding.Run(contents, session);
        }

        db.SeededItems.Add(edition);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        db.ChangeTracker.Clear();
        return session is null ? SeedSummary.Nothing : new SeedSummary(session.Added);
    }
}
