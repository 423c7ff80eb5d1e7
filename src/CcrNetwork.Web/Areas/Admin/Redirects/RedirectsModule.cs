namespace CcrNetwork.Web.Areas.Admin.Redirects;

public static class RedirectsModule
{
    public static void AddRedirects(this IServiceCollection services)
    {
        services.AddScoped<RedirectListQuery>();
        services.AddScoped<RedirectEditor>();
    }
}
