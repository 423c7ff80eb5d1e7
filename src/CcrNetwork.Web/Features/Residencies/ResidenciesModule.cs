namespace CcrNetwork.Web.Features.Residencies;

public static class ResidenciesModule
{
    public static void AddResidencies(this IServiceCollection services)
    {
        services.AddScoped<ResidencyIndexQuery>();
        services.AddScoped<ProgrammePageQuery>();
        services.AddScoped<CallListQuery>();
        services.AddScoped<CallPageQuery>();
        services.AddScoped<CallCalendarQuery>();
        services.AddSingleton<CallCalendar>();
    }
}
