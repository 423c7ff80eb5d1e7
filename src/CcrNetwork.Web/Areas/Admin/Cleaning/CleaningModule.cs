namespace CcrNetwork.Web.Areas.Admin.Cleaning;

public static class CleaningModule
{
    public static void AddCleaning(this IServiceCollection services)
    {
        services.AddScoped<AccountCleaning>();
        services.AddHostedService<CleaningWork>();
    }
}
