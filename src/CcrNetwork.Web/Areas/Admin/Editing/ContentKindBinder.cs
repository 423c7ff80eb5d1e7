using CcrNetwork.Editing.Kinds;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CcrNetwork.Web.Areas.Admin.Editing;

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
