using CcrNetwork.Web.Areas.Admin.Content;

namespace CcrNetwork.Web.Areas.Admin.Preview;

public static class PreviewModule
{
    public static void AddPreview(this IServiceCollection services)
    {
        services.AddScoped<Previews>();
        services.AddScoped<PreviewLinks>();
        services.AddScoped<PreviewPageQuery>();
        services.AddScoped<IFormAddition, PreviewOnForm>();
    }
}
