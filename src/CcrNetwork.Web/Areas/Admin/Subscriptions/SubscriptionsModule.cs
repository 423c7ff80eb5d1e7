namespace CcrNetwork.Web.Areas.Admin.Subscriptions;

public static class SubscriptionsModule
{
    public static void AddSubscriptions(this IServiceCollection services)
    {
        services.AddScoped<SubscriptionCountsQuery>();
        services.AddScoped<SubscriptionRemoval>();
    }
}
