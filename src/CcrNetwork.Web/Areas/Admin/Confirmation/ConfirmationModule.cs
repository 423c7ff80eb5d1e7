namespace CcrNetwork.Web.Areas.Admin.Confirmation;

public static class ConfirmationModule
{
    public static void AddConfirmation(this IServiceCollection services)
    {
        services.AddSingleton<OnlineFacts>();
        services.AddScoped<ConfirmationPageQuery>();
        services.AddScoped<YearlyConfirmation>();
        services.AddHostedService<ConfirmationWork>();
    }
}
