namespace CcrNetwork.Web.Areas.Admin.Disciplines;

public static class DisciplinesModule
{
    public static void AddDisciplines(this IServiceCollection services)
    {
        services.AddScoped<DisciplinesQuery>();
        services.AddScoped<DisciplineEditor>();
    }
}
