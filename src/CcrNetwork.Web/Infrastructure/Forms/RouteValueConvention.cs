using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing.Template;

namespace CcrNetwork.Web.Infrastructure.Forms;

/// <summary>
/// What an address names is read from the address alone. By default a field of a form of the same name would come first, so
/// that a form sent to one item could act on another.
/// </summary>
public sealed class RouteValueConvention : IActionModelConvention
{
    public void Apply(ActionModel action)
    {
        var named = action.Selectors.Concat(action.Controller.Selectors)
            .Select(selector => selector.AttributeRouteModel?.Template)
            .OfType<string>()
            .SelectMany(template => TemplateParser.Parse(template.TrimStart('~', '/')).Parameters)
            .Select(parameter => parameter.Name)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (
            var parameter in action.Parameters.Where(
                parameter => named.Contains(parameter.ParameterName) && parameter.BindingInfo?.BindingSource is null))
        {
            parameter.BindingInfo ??= new BindingInfo();
            parameter.BindingInfo.BindingSource = BindingSource.Path;
        }
    }
}
