using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Editing.Drafts;

internal static class DraftsModule
{
    public static void AddDrafts(this IServiceCollection services)
    {
        services.AddScoped<EditedItems>();
        services.AddScoped<NewestValues>();
        services.AddScoped<ContentEditor>();
        services.AddScoped<CreationEditor>();
        services.AddScoped<OpenForms>();
        services.AddScoped<DoubtSettling>();
    }
}
