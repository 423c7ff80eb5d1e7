using CcrNetwork.Web.Infrastructure.Caching;

namespace CcrNetwork.Web.Features.Directory;

public static class DirectoryModule
{
    public static void AddDirectory(this IServiceCollection services)
    {
        services.AddSnapshot<CentreIndexSnapshot>();
        services.AddSnapshot<SearchableCentresSnapshot>();
        services.AddSingleton<CentreSearchQuery>();
        services.AddSingleton<FacetLabels>();
        foreach (var facet in Facets.Declared)
        {
            services.AddSingleton(facet);
        }

        services.AddSingleton<Facets>();
        services.AddSingleton(provider => new FurtherParameters(
            typeof(ChosenFacets), [.. provider.GetRequiredService<Facets>().All.Select(facet => facet.Parameter)]));
    }
}
