namespace CcrNetwork.Web.Areas.Admin.Bulk;

public static class BulkModule
{
    public static void AddBulk(this IServiceCollection services)
    {
        services.AddScoped<BulkPageQuery>();
        services.AddScoped<BulkEditor>();
    }
}
