using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Editing;

public static class EditingModule
{
    public static void AddEditingScreens(this IServiceCollection services)
    {
        services.AddSingleton<ReferenceNames>();
        services.AddSingleton<FieldTexts>();
        services.AddScoped<FormLayout>();
        services.AddScoped<PicturePicker>();
        services.AddScoped<ChoicePicker>();
        services.AddSingleton<CentrePicker>();
        services.AddScoped<ItemHeadings>();

        services.Configure<RouteOptions>(routes => routes.SetParameterPolicy<ContentKindConstraint>(ContentKindConstraint.Name));
        services.Configure<MvcOptions>(mvc => mvc.ModelBinderProviders.Insert(0, new ContentKindBinderProvider()));
    }
}
