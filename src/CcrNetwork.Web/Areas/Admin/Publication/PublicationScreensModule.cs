using CcrNetwork.Editing.Publication;

namespace CcrNetwork.Web.Areas.Admin.Publication;

public static class PublicationScreensModule
{
    public static void AddPublication(this IServiceCollection services)
    {
        services.AddScoped<EditorialMail>();
        services.AddScoped<IPublicationFollower>(provider => provider.GetRequiredService<EditorialMail>());
    }
}
