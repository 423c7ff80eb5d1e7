namespace CcrNetwork.Web.Areas.Admin.SecondFactor;

public static class SecondFactorModule
{
    public static void AddSecondFactor(this IServiceCollection services)
    {
        services.AddScoped<SecondFactors>();
    }
}
