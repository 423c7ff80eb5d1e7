using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Editing.Imports;

internal static class ImportsRegistration
{
    public static void AddImports(this IServiceCollection services)
    {
        services.AddScoped<ImportPlanner>();
        services.AddScoped<ImportEditor>();
    }
}
