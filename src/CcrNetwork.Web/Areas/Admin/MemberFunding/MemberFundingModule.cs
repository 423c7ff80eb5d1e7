namespace CcrNetwork.Web.Areas.Admin.MemberFunding;

public static class MemberFundingModule
{
    public static void AddMemberFunding(this IServiceCollection services)
    {
        services.AddScoped<MemberFundingQuery>();
    }
}
