using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Editing.Publication;

internal static class PublicationRegistration
{
    public static void AddPublication(this IServiceCollection services)
    {
        services.AddScoped<PublicationEditor>();
        services.AddScoped<PlannedPublications>();
        services.AddHostedService<PublicationClock>();
        services.AddScoped<PastFunding>();
        services.AddHostedService<PastFundingWork>();
    }
}
