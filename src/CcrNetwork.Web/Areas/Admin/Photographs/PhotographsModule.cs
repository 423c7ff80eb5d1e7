using CcrNetwork.Web.Areas.Admin.Content;

namespace CcrNetwork.Web.Areas.Admin.Photographs;

public static class PhotographsModule
{
    public static void AddPhotographs(this IServiceCollection services)
    {
        services.AddScoped<PhotographEditor>();
        services.AddScoped<PhotographRights>();
        services.AddScoped<PhotographListQuery>();
        services.AddScoped<IFormAddition, PhotographPanelQuery>();
        services.AddScoped<UploadPageQuery>();
        services.AddScoped<PreparationQuery>();
        services.AddScoped<DescriptionQuery>();
        services.AddScoped<DescriptionEditor>();
    }
}
