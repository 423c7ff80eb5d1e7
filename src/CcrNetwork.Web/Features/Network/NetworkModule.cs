namespace CcrNetwork.Web.Features.Network;

public static class NetworkModule
{
    public static void AddNetwork(this IServiceCollection services)
    {
        services.AddScoped<NetworkPageQuery>();
        services.AddScoped<NetworkHistoryQuery>();
        services.AddScoped<ServicesQuery>();
    }
}
