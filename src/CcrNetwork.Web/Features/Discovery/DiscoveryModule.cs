namespace CcrNetwork.Web.Features.Discovery;

public static class DiscoveryModule
{
    public static void AddDiscovery(this IServiceCollection services)
    {
        services.AddScoped<SitemapQuery>();
    }
}
