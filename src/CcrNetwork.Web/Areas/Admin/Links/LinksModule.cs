using CcrNetwork.Web.Areas.Admin.Content;

namespace CcrNetwork.Web.Areas.Admin.Links;

public static class LinksModule
{
    public static void AddLinks(this IServiceCollection services)
    {
        services.AddSingleton(LinkPace.Usual);
        services.AddScoped<LinkGathering>();
        services.AddScoped<LinkChecking>();
        services.AddScoped<IFormAddition, LinkWarnings>();
        services.AddScoped<LinksQuery>();
        services.AddScoped<LinkEditor>();
        services.AddHostedService<LinkGatheringWork>();
        services.AddHostedService<LinkCheckingWork>();
    }
}
