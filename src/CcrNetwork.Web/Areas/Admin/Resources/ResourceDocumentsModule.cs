using CcrNetwork.Web.Areas.Admin.Content;

namespace CcrNetwork.Web.Areas.Admin.Resources;

public static class ResourceDocumentsModule
{
    public static void AddResourceDocuments(this IServiceCollection services)
    {
        services.AddScoped<ResourceDocuments>();
        services.AddScoped<IFormAddition, DocumentOnForm>();
    }
}
