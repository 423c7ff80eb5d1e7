namespace CcrNetwork.Web.Areas.Admin.MenuOrder;

public static class MenuOrderModule
{
    public static void AddMenuOrder(this IServiceCollection services)
    {
        services.AddScoped<MenuEditor>();
    }
}
