using CcrNetwork.Web.Infrastructure.Caching;

namespace CcrNetwork.Web.Features.Centres;

public static class CentresModule
{
    public static void AddCentres(this IServiceCollection services)
    {
        services.AddSnapshot<CentreTiesSnapshot>();
        services.AddSnapshot<CentreAnnouncementsSnapshot>();
        services.AddScoped<CentreDirectoryQuery>();
        services.AddSingleton<CentreDetailsQuery>();
        services.AddScoped<CentrePageQuery>();
        services.AddScoped<CentreDownloadQuery>();
    }
}
