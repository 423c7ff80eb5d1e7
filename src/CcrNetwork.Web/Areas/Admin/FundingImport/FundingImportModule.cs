namespace CcrNetwork.Web.Areas.Admin.FundingImport;

public static class FundingImportModule
{
    public static void AddFundingImport(this IServiceCollection services)
    {
        services.AddScoped<FeedReader>();
        services.AddSingleton<FoundCsv>();
        services.AddScoped<FundingImporter>();
        services.AddScoped<FoundCallEditor>();
        services.AddScoped<FundingImportQuery>();
        services.AddScoped<FoundCallKeeping>();
        services.AddHostedService<FoundCallWork>();
    }
}
