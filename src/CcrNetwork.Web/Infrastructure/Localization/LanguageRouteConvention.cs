using CcrNetwork.Domain.Texts;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Routing;

namespace CcrNetwork.Web.Infrastructure.Localization;

/// <summary>Marks a controller whose addresses are the same in every language: files, feeds, the open data.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class WithoutLanguageAttribute : Attribute;

/// <summary>
/// Puts the language before the address of every public controller (<c>centres</c> becomes <c>/fr/centres</c> and
/// <c>/en/centres</c>), and lets HEAD ask whatever GET may.
/// </summary>
public sealed class LanguageRouteConvention : IControllerModelConvention
{
    private static readonly string Prefix =
        $"{{language:regex(^({string.Join('|', SiteLanguages.All.Select(language => language.Code))})$)}}";

    public void Apply(ControllerModel controller)
    {
        var isPublic = !controller.Attributes.OfType<WithoutLanguageAttribute>().Any()
            && !controller.RouteValues.ContainsKey("area");
        foreach (var selector in controller.Selectors.Where(s => s.AttributeRouteModel is not null && isPublic))
        {
            selector.AttributeRouteModel = AttributeRouteModel.CombineAttributeRouteModel(
                new AttributeRouteModel { Template = Prefix }, selector.AttributeRouteModel);
        }

        foreach (var selector in controller.Actions.SelectMany(action => action.Selectors))
        {
            LetHeadAskWhatGetMay(selector);
        }
    }

    private static void LetHeadAskWhatGetMay(SelectorModel selector)
    {
        var constraint = selector.ActionConstraints.OfType<HttpMethodActionConstraint>().FirstOrDefault();
        if (constraint is null || !constraint.HttpMethods.SequenceEqual(["GET"]))
        {
            return;
        }

        string[] methods = ["GET", "HEAD"];
        selector.ActionConstraints.Remove(constraint);
        selector.ActionConstraints.Add(new HttpMethodActionConstraint(methods));
        foreach (var metadata in selector.EndpointMetadata.OfType<HttpMethodMetadata>().ToList())
        {
            selector.EndpointMetadata.Remove(metadata);
        }

        selector.EndpointMetadata.Add(new HttpMethodMetadata(methods));
    }
}
