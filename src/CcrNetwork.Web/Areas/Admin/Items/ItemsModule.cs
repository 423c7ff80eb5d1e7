namespace CcrNetwork.Web.Areas.Admin.Items;

public static class ItemsModule
{
    public static void AddItems(this IServiceCollection services)
    {
        services.AddScoped<ItemRemoval>();
        services.AddScoped<ItemCopy>();
    }
}
