namespace CcrNetwork.Web.Features.ShareCards;

public static class ShareCardsModule
{
    public static void AddShareCards(this IServiceCollection services)
    {
        services.AddSingleton<ShareCardImage>();
        services.AddSingleton<ShareCardStore>();
    }
}
