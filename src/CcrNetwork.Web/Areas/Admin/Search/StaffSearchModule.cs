namespace CcrNetwork.Web.Areas.Admin.Search;

public static class StaffSearchModule
{
    public static void AddStaffSearch(this IServiceCollection services)
    {
        services.AddSingleton<StaffIndex>();
        services.AddScoped<StaffSearchQuery>();
    }
}
