namespace CcrNetwork.Web.Features.Funding;

public static class FundingModule
{
    public static void AddFunding(this IServiceCollection services)
    {
        services.AddScoped<FundingListQuery>();
        services.AddScoped<FundingPageQuery>();
        services.AddSingleton<FundingCalendar>();
    }
}
