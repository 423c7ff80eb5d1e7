using CcrNetwork.Web.Infrastructure.Hosting;

namespace CcrNetwork.Web.Areas.Admin.Withholding;

public static class WithheldItemsModule
{
    public static void AddWithholding(this IServiceCollection services)
    {
        services.AddSingleton<DamagedItems>();
        services.AddScoped<WithheldItems>();
        services.AddHealthChecks().AddCheck<WithheldItems>("content", tags: [DatabaseHealth.ReadyTag]);
    }
}
