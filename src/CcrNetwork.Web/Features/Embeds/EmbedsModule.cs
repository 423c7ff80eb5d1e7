namespace CcrNetwork.Web.Features.Embeds;

public static class EmbedsModule
{
    public static void AddEmbeds(this IServiceCollection services)
    {
        services.AddScoped<EmbedCentreQuery>();
        services.AddScoped<EmbedCallsQuery>();
    }
}
