namespace CcrNetwork.Web.Features.Countries;

public static class CountriesModule
{
    public static void AddCountries(this IServiceCollection services)
    {
        services.AddScoped<CountryListQuery>();
        services.AddScoped<CountryPageQuery>();
    }
}
