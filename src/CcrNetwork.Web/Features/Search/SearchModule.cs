using CcrNetwork.Web.Infrastructure.Caching;

namespace CcrNetwork.Web.Features.Search;

public static class SearchModule
{
    public static void AddSearch(this IServiceCollection services)
    {
        services.AddSnapshot<SearchIndexSnapshot>();
        services.AddScoped<SearchQuery>();
    }
}
