namespace CcrNetwork.Web.Infrastructure.Readership;

public static class ReadershipRegistration
{
    public static void AddReadership(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ReadershipTally>();
        builder.Services.AddScoped<ReadershipLedger>();
        builder.Services.AddHostedService<ReadershipWork>();
    }
}
