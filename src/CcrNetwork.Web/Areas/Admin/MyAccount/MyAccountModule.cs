namespace CcrNetwork.Web.Areas.Admin.MyAccount;

public static class MyAccountModule
{
    public static void AddMyAccount(this IServiceCollection services)
    {
        services.AddScoped<MyAccountEditor>();
    }
}
