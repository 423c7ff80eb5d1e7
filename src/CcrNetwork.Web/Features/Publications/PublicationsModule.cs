namespace CcrNetwork.Web.Features.Publications;

public static class PublicationsModule
{
    public static void AddPublications(this IServiceCollection services)
    {
        services.AddScoped<PublicationListQuery>();
        services.AddScoped<PublicationPageQuery>();
    }
}
