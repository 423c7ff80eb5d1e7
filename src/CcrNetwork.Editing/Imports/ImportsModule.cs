using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Editing.Imports;

internal static class ImportsModule
{
    public static void AddImports(this IServiceCollection services)
    {
        services.AddScoped<ImportPlanner>();
        services.AddScoped<ImportEditor>();
    }
}
