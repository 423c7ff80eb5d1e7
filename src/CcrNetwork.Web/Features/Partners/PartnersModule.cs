namespace CcrNetwork.Web.Features.Partners;

public static class PartnersModule
{
    public static void AddPartners(this IServiceCollection services)
    {
        services.AddScoped<PartnerListQuery>();
        services.AddScoped<PartnerPageQuery>();
    }
}
