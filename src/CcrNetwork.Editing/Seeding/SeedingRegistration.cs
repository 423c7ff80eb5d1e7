using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Editing.Seeding;

internal static class SeedingRegistration
{
    public static void AddSeeding(this IServiceCollection services) => services.AddScoped<NetworkSeeder>();
}
