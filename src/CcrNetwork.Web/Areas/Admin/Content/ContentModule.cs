namespace CcrNetwork.Web.Areas.Admin.Content;

public static class ContentModule
{
    public static void AddContent(this IServiceCollection services)
    {
        services.AddSingleton<TableColumns>();
        services.AddScoped<RememberedColumns>();
        services.AddScoped<ContentListQuery>();
        services.AddScoped<ContentExport>();
        services.AddScoped<EditPageQuery>();
        services.AddScoped<NewPageQuery>();
        services.AddScoped<ConflictPageQuery>();
    }
}
