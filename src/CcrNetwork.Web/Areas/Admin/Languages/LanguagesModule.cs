namespace CcrNetwork.Web.Areas.Admin.Languages;

public static class LanguagesModule
{
    public static void AddLanguages(this IServiceCollection services)
    {
        services.AddScoped<LanguagesQuery>();
    }
}
