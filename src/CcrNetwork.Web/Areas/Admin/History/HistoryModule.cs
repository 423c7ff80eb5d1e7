namespace CcrNetwork.Web.Areas.Admin.History;

public static class HistoryModule
{
    public static void AddHistory(this IServiceCollection services)
    {
        services.AddScoped<HistoryQuery>();
        services.AddScoped<ComparisonQuery>();
    }
}
