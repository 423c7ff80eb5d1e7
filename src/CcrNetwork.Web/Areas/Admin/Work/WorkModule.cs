namespace CcrNetwork.Web.Areas.Admin.Work;

public static class WorkModule
{
    public static void AddWorkPages(this IServiceCollection services)
    {
        services.AddScoped<WorkQuery>();
    }
}
