namespace CcrNetwork.Web.Features.Projects;

public static class ProjectsModule
{
    public static void AddProjects(this IServiceCollection services)
    {
        services.AddScoped<ProjectListQuery>();
        services.AddScoped<ProjectPageQuery>();
    }
}
