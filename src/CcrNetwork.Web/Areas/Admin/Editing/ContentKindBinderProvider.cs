using CcrNetwork.Editing.Kinds;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CcrNetwork.Web.Areas.Admin.Editing;

internal sealed class ContentKindBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.ModelType == typeof(ContentKind)
            ? new ContentKindBinder(context.Services.GetRequiredService<ContentKinds>())
            : null;
}
