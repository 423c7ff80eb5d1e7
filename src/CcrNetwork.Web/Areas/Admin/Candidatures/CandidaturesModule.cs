namespace CcrNetwork.Web.Areas.Admin.Candidatures;

public static class CandidaturesModule
{
    public static void AddCandidatures(this IServiceCollection services)
    {
        services.AddScoped<BoardQuery>();
        services.AddScoped<CandidaturePageQuery>();
        services.AddScoped<CandidatureEditor>();
        services.AddScoped<KeptCandidatures>();
        services.AddScoped<CandidatureForgetting>();
        services.AddHostedService<CandidatureForgettingWork>();
    }
}
