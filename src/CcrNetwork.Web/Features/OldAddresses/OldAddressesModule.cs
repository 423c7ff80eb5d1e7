namespace CcrNetwork.Web.Features.OldAddresses;

public static class OldAddressesModule
{
    public static void AddOldAddresses(this IServiceCollection services)
    {
        services.AddScoped<OldAddressQuery>();
    }

    /// <summary>What answers when no page does.</summary>
    public static void UseOldAddresses(this IApplicationBuilder app) => app.UseMiddleware<OldAddressMiddleware>();
}
