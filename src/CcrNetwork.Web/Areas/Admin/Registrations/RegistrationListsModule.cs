using CcrNetwork.Web.Areas.Admin.Content;

namespace CcrNetwork.Web.Areas.Admin.Registrations;

public static class RegistrationListsModule
{
    public static void AddRegistrationLists(this IServiceCollection services)
    {
        services.AddScoped<RegistrationListsQuery>();
        services.AddScoped<RegistrationListQuery>();
        services.AddScoped<IFormAddition, RegistrationsOnForm>();
    }
}
