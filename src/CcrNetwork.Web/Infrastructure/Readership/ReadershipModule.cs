namespace CcrNetwork.Web.Infrastructure.Readership;

public static class ReadershipModule
{
    public static void AddReadership(this IServiceCollection services)
    {
        services.AddSingleton<ReadershipTally>();
        services.AddScoped<ReadershipLedger>();
        services.AddHostedService<ReadershipWork>();
    }
}
