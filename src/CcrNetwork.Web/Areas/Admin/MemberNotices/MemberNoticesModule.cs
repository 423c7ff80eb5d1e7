namespace CcrNetwork.Web.Areas.Admin.MemberNotices;

public static class MemberNoticesModule
{
    public static void AddMemberNotices(this IServiceCollection services)
    {
        services.AddScoped<NoticeMatchesQuery>();
        services.AddScoped<NoticeEnding>();
        services.AddHostedService<NoticeEndingWork>();
    }
}
