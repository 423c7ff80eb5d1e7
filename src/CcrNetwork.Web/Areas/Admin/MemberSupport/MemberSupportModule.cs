namespace CcrNetwork.Web.Areas.Admin.MemberSupport;

public static class MemberSupportModule
{
    public static void AddMemberSupport(this IServiceCollection services)
    {
        services.AddScoped<MemberSupportQuery>();
    }
}
