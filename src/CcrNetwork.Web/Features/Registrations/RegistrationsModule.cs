using CcrNetwork.Editing.Publication;

namespace CcrNetwork.Web.Features.Registrations;

public static class RegistrationsModule
{
    public static void AddRegistrations(this IServiceCollection services)
    {
        services.AddScoped<OpenEventQuery>();
        services.AddScoped<EventRegistrations>();
        services.AddScoped<RegistrationMail>();
        services.AddScoped<RegistrationKeeping>();
        services.AddScoped<MovedEvents>();
        services.AddScoped<IPublicationFollower>(provider => provider.GetRequiredService<MovedEvents>());
        services.AddHostedService<RegistrationWork>();
    }
}
