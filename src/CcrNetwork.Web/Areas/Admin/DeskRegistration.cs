using CcrNetwork.Web.Areas.Admin.Dashboard;
using CcrNetwork.Web.Areas.Admin.Review;

namespace CcrNetwork.Web.Areas.Admin;

/// <summary>What the people at the desk see across all kinds of content.</summary>
public static class DeskRegistration
{
    public static void AddDesk(this IServiceCollection services)
    {
        services.AddScoped<DraftsUnderWay>();
        services.AddScoped<ReviewQuery>();
    }
}
