namespace CcrNetwork.Web.Features.Home;

public static class HomeModule
{
    public static void AddHome(this IServiceCollection services)
    {
        services.AddSingleton<PlacesOfTheDay>();
        services.AddScoped<HomePageQuery>();
    }
}
