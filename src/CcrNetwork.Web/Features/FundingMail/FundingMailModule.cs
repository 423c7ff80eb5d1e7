namespace CcrNetwork.Web.Features.FundingMail;

public static class FundingMailModule
{
    public static void AddFundingMail(this IServiceCollection services)
    {
        services.AddSingleton<FilterWords>();
        services.AddSingleton<SubscriptionAddress>();
        services.AddScoped<FundingLetters>();
        services.AddScoped<FundingSubscribing>();
        services.AddScoped<FundingSubscriptions>();
        services.AddScoped<FundingDigests>();
        services.AddScoped<FundingReminders>();
        services.AddScoped<NextCallLetters>();
        services.AddScoped<AwaitedProgrammeQuery>();
        services.AddScoped<SubscriptionEndings>();
        services.AddHostedService<FundingMailWork>();
    }
}
