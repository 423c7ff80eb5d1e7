using CcrNetwork.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CcrNetwork.Web.Infrastructure.Hosting;

/// <summary>Ready means: the database answers, its migrations are applied, and the process is not stopping.</summary>
public sealed class DatabaseHealth(NetworkDbContext db, Readiness readiness) : IHealthCheck
{
    public const string ReadyTag = "ready";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (readiness.IsStopping)
        {
            return HealthCheckResult.Unhealthy("The site is stopping.");
        }

        if (!await db.Database.CanConnectAsync(cancellationToken))
        {
            return HealthCheckResult.Unhealthy("The database does not answer.");
        }

        var pending = await db.Database.GetPendingMigrationsAsync(cancellationToken);
        return pending.Any()
            ? HealthCheckResult.Unhealthy("Migrations are pending.")
            : HealthCheckResult.Healthy();
    }
}

/// <summary>Turns away from new work as soon as the process is asked to stop.</summary>
public sealed class Readiness(IHostApplicationLifetime lifetime)
{
    public bool IsStopping => lifetime.ApplicationStopping.IsCancellationRequested;
}
