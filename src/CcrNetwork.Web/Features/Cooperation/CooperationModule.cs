namespace CcrNetwork.Web.Features.Cooperation;

public static class CooperationModule
{
    public static void AddCooperation(this IServiceCollection services)
    {
        services.AddScoped<ProtocolListQuery>();
        services.AddScoped<ProtocolPageQuery>();
        services.AddScoped<AreaPageQuery>();
    }
}
