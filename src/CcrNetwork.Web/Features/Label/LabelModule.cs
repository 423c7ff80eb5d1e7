namespace CcrNetwork.Web.Features.Label;

public static class LabelModule
{
    public static void AddLabel(this IServiceCollection services)
    {
        services.AddScoped<LabelPageQuery>();
    }
}
