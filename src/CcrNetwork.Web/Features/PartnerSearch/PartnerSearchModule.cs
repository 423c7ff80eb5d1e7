namespace CcrNetwork.Web.Features.PartnerSearch;

public static class PartnerSearchModule
{
    public static void AddPartnerSearch(this IServiceCollection services)
    {
        services.AddScoped<PartnerSearchListQuery>();
        services.AddScoped<PartnerSearchPageQuery>();
    }
}
