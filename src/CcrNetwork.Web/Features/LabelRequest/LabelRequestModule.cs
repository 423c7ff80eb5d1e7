namespace CcrNetwork.Web.Features.LabelRequest;

public static class LabelRequestModule
{
    public static void AddLabelRequest(this IServiceCollection services)
    {
        services.AddScoped<CandidatureOpening>();
    }
}
