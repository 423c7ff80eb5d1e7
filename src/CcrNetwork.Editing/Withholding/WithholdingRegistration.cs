using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Editing.Withholding;

internal static class WithholdingRegistration
{
    public static void AddWithholding(this IServiceCollection services)
    {
        services.AddScoped<Fence>();
        services.AddHostedService<FenceWork>();
    }
}
