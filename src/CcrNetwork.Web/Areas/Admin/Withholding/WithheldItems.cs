using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Web.Areas.Admin.Editing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CcrNetwork.Web.Areas.Admin.Withholding;

public sealed record WithheldItem(string Kind, int Id, string Heading);

/// <summary>What the portal has taken off its pages: for the dashboard of whoever may mend it, and for who watches the site.</summary>
public sealed class WithheldItems(NetworkDbContext db, ContentKinds kinds, DamagedItems damaged) : IHealthCheck
{
    private const int MostOfEach = 20;

    public async Task<IReadOnlyList<WithheldItem>> OfAsync(Actor actor, CancellationToken cancellationToken)
    {
        var found = new List<WithheldItem>();
        foreach (var kind in kinds.All.Where(kind => actor.MaySee(kind)))
        {
            found.AddRange(await kind.ItemsFor(db, actor)
                .Where(item => item.State == PublicationState.Withheld)
                .OrderBy(item => item.Id)
                .Select(item => new WithheldItem(kind.Name, item.Id, item.Heading))
                .Take(MostOfEach)
                .ToListAsync(cancellationToken));
        }

        return found;
    }

    /// <summary>What was never public, or is a draft, and cannot be read: nobody would notice before they open it.</summary>
    public async Task<IReadOnlyList<WithheldItem>> DamagedForAsync(Actor actor, CancellationToken cancellationToken)
    {
        var found = new List<WithheldItem>();
        foreach (var some in (await damaged.FindAsync(cancellationToken)).GroupBy(item => item.Kind, item => item.Id))
        {
            var kind = kinds.All.Single(one => one.Name == some.Key);
            if (actor.MaySee(kind))
            {
                var ids = some.ToArray();
                found.AddRange(await kind.ItemsFor(db, actor)
                    .Where(item => ids.Contains(item.Id))
                    .OrderBy(item => item.Id)
                    .Select(item => new WithheldItem(kind.Name, item.Id, item.Heading))
                    .Take(MostOfEach)
                    .ToListAsync(cancellationToken));
            }
        }

        return found;
    }

    /// <summary>The site answers, and not with all that it should.</summary>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var count = 0;
        foreach (var kind in kinds.All)
        {
            count += await kind.Items(db).CountAsync(item => item.State == PublicationState.Withheld, cancellationToken);
        }

        return count == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded($"{count} items cannot be read and are withheld.");
    }
}
