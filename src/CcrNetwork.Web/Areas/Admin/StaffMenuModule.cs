namespace CcrNetwork.Web.Areas.Admin;

public static class StaffMenuModule
{
    public static void AddStaffMenu(this IServiceCollection services)
    {
        services.AddScoped<MenuCounts>();
    }
}
