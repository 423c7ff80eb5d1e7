namespace CcrNetwork.Web.Infrastructure.Fetching;

public static class FetchingModule
{
    public static void AddFetching(this IServiceCollection services)
    {
        services.AddSingleton<AddressPolicy>();
        services.AddSingleton(FetchLimits.Usual);
        services.AddSingleton<IWebFetcher, WebFetcher>();
    }
}
