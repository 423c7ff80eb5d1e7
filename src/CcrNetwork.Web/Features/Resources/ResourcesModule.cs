namespace CcrNetwork.Web.Features.Resources;

public static class ResourcesModule
{
    public static void AddResources(this IServiceCollection services)
    {
        services.AddScoped<ResourceListQuery>();
    }
}
