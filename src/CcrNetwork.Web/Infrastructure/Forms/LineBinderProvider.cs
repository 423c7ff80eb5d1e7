using System.ComponentModel.DataAnnotations;
using CcrNetwork.Domain.Texts;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace CcrNetwork.Web.Infrastructure.Forms;

/// <summary>A text of a form is one line, unless its property says <see cref="DataType.MultilineText"/>.</summary>
internal sealed class LineBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.ModelType == typeof(string)
        && context.BindingInfo.BindingSource?.CanAcceptDataFrom(BindingSource.Body) != true
        && context.Metadata.DataTypeName != nameof(DataType.MultilineText)
        && !CleanInput.IsSecret(context.Metadata.Name ?? "")
            ? new LineBinder(new SimpleTypeModelBinder(typeof(string), context.Services.GetRequiredService<ILoggerFactory>()))
            : null;

    private sealed class LineBinder(IModelBinder text) : IModelBinder
    {
        public async Task BindModelAsync(ModelBindingContext bindingContext)
        {
            await text.BindModelAsync(bindingContext);
            if (bindingContext.Result is { IsModelSet: true, Model: string value })
            {
                bindingContext.Result = ModelBindingResult.Success(CleanText.Line(value));
            }
        }
    }
}
