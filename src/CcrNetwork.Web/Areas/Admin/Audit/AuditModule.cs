namespace CcrNetwork.Web.Areas.Admin.Audit;

public static class AuditModule
{
    public static void AddAudit(this IServiceCollection services)
    {
        services.AddSingleton<AuditWords>();
        services.AddScoped<AuditQuery>();
        services.AddScoped<AuditExport>();
    }
}
