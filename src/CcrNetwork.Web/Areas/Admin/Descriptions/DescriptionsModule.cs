using CcrNetwork.Web.Areas.Admin.Content;

namespace CcrNetwork.Web.Areas.Admin.Descriptions;

public static class DescriptionsModule
{
    public static void AddDescriptions(this IServiceCollection services)
    {
        services.AddScoped<PageDescriptions>();
        services.AddScoped<IFormAddition, DescriptionOnForm>();
    }
}
