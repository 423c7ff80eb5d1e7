using CcrNetwork.Web.Infrastructure.Published;

namespace CcrNetwork.Web.Features.Feeds;

/// <summary>The feeds that the published kinds declare.</summary>
public static class FeedsModule
{
    public static void AddFeeds(this IServiceCollection services)
    {
        foreach (var feed in PublishedKinds.Declared.Select(kind => kind.Feed).Where(feed => feed is not null))
        {
            services.AddScoped(feed!.QueryType);
        }

        var feeds = new FeedControllers(PublishedKinds.Declared);
        services.AddMvcCore(mvc => mvc.Conventions.Add(feeds)).ConfigureApplicationPartManager(parts => parts.FeatureProviders.Add(feeds));
    }
}
