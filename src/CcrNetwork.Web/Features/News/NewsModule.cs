using CcrNetwork.Web.Infrastructure.Caching;

namespace CcrNetwork.Web.Features.News;

public static class NewsModule
{
    public static void AddNews(this IServiceCollection services)
    {
        services.AddSnapshot<NewsSnapshot>();
        services.AddScoped<NewsListQuery>();
        services.AddScoped<NewsPageQuery>();
    }
}
