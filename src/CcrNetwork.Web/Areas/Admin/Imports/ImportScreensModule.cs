namespace CcrNetwork.Web.Areas.Admin.Imports;

public static class ImportScreensModule
{
    public static void AddImportScreens(this IServiceCollection services)
    {
        services.AddScoped<ImportQuery>();
    }
}
