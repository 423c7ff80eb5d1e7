using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Editing.Rights;

internal static class RightsRegistration
{
    public static void AddRights(this IServiceCollection services)
    {
        services.AddScoped<OwnCentres>();
    }
}
