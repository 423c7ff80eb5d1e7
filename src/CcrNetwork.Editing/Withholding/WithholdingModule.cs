using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Editing.Withholding;

internal static class WithholdingModule
{
    public static void AddWithholding(this IServiceCollection services)
    {
        services.AddScoped<Fence>();
        services.AddHostedService<FenceWork>();
    }
}
