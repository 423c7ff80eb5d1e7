namespace CcrNetwork.Web.Features.OpenData;

public static class OpenDataModule
{
    public static void AddOpenData(this IServiceCollection services)
    {
        services.AddScoped<OpenDataQuery>();
        services.AddScoped<DataCatalogue>();
    }
}
