namespace CcrNetwork.Web.Areas.Admin.Dashboard;

public static class DashboardModule
{
    public static void AddDashboard(this IServiceCollection services)
    {
        services.AddScoped<DraftsUnderWay>();
        services.AddScoped<DashboardQuery>();
    }
}
