namespace CcrNetwork.Web.Features.SelfAssessment;

public static class SelfAssessmentModule
{
    public static void AddSelfAssessment(this IServiceCollection services)
    {
        services.AddScoped<SelfAssessmentQuery>();
    }
}
