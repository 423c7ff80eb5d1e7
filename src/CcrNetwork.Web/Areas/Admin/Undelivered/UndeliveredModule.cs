namespace CcrNetwork.Web.Areas.Admin.Undelivered;

public static class UndeliveredModule
{
    public static void AddUndelivered(this IServiceCollection services)
    {
        services.AddScoped<UndeliveredMail>();
    }
}
