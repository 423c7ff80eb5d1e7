namespace CcrNetwork.Web.Features.Agenda;

public static class AgendaModule
{
    public static void AddAgenda(this IServiceCollection services)
    {
        services.AddScoped<AgendaQuery>();
        services.AddScoped<EventPageQuery>();
        services.AddSingleton<AgendaCalendar>();
    }
}
