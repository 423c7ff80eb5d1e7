using CcrNetwork.Editing.Kinds;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CcrNetwork.Web.Areas.Admin.Editing;

/// <summary>Lets <c>{kind:contentKind}</c> match the names of kinds of content and nothing else.</summary>
public sealed class ContentKindConstraint(ContentKinds kinds) : IRouteConstraint
{
    public const string Name = "contentKind";

    public bool Match(
        HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values.TryGetValue(routeKey, out var name) && name is string text && kinds.Find(text) is not null;
}

/// <summary>Gives actions the kind of content that their address names.</summary>
public sealed class ContentKindBinder(ContentKinds kinds) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        if (bindingContext.ActionContext.RouteData.Values["kind"] is string name && kinds.Find(name) is { } kind)
        {
            bindingContext.Result = ModelBindingResult.Success(kind);
        }

        return Task.CompletedTask;
    }
}

internal sealed class ContentKindBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.ModelType == typeof(ContentKind)
            ? new ContentKindBinder(context.Services.GetRequiredService<ContentKinds>())
            : null;
}
