using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Editing.Seeding;

internal static class SeedingModule
{
    public static void AddSeeding(this IServiceCollection services) => services.AddScoped<NetworkSeeder>();
}
