using CcrNetwork.Data.Work;

namespace CcrNetwork.Web.Infrastructure.Housekeeping;

public static class HousekeepingModule
{
    public static void AddHousekeeping(this IServiceCollection services)
    {
        services.AddScoped<WorkLedger>();
        services.AddHostedService<SnapshotWork>();
        services.AddHostedService<ContentWatch>();
    }
}
