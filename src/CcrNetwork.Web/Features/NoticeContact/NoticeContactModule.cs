namespace CcrNetwork.Web.Features.NoticeContact;

public static class NoticeContactModule
{
    public static void AddNoticeContact(this IServiceCollection services)
    {
        services.AddScoped<NoticeMessenger>();
    }
}
