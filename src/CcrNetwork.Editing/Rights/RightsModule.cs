using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Editing.Rights;

internal static class RightsModule
{
    public static void AddRights(this IServiceCollection services)
    {
        services.AddScoped<OwnCentres>();
    }
}
