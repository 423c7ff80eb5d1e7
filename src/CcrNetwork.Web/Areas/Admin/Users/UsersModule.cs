namespace CcrNetwork.Web.Areas.Admin.Users;

public static class UsersModule
{
    public static void AddUsers(this IServiceCollection services)
    {
        services.AddScoped<UserListQuery>();
        services.AddScoped<UserPageQuery>();
        services.AddScoped<UserEditor>();
        services.AddScoped<AccountRemoval>();
        services.AddScoped<InvitationEditor>();
        services.AddScoped<GivenCentres>();
    }
}
