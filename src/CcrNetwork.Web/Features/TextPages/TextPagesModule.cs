using CcrNetwork.Web.Infrastructure.Caching;

namespace CcrNetwork.Web.Features.TextPages;

public static class TextPagesModule
{
    public static void AddTextPages(this IServiceCollection services)
    {
        services.AddSnapshot<TextPageLinksSnapshot>();
        services.AddScoped<TextPageQuery>();
    }
}
