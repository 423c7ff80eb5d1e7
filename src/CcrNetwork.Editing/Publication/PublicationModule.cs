using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Editing.Publication;

internal static class PublicationModule
{
    public static void AddPublication(this IServiceCollection services)
    {
        services.AddScoped<PublicationEditor>();
        services.AddScoped<PlannedPublications>();
        services.AddHostedService<PublicationClock>();
        services.AddScoped<FundingArchiving>();
        services.AddHostedService<FundingArchivingWork>();
    }
}
