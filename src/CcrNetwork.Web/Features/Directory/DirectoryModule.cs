using CcrNetwork.Web.Infrastructure.Caching;

namespace CcrNetwork.Web.Features.Directory;

public static class DirectoryModule
{
    public static void AddDirectory(this IServiceCollection services)
    {
        services.AddSnapshot<CentreIndexSnapshot>();
        services.AddSingleton<FacetLabels>();
    }
}
