using System.Reflection;
using CcrNetwork.Web.Infrastructure.Api;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Published;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace CcrNetwork.Web.Features.Api;

/// <summary>
/// Makes a controller of the API for each list that a published kind declares: its address, its description, what its pages
/// depend on.
/// </summary>
internal sealed class ApiListControllers(
    IReadOnlyList<PublishedKind> kinds) : IApplicationFeatureProvider<ControllerFeature>, IControllerModelConvention
{
    public void PopulateFeature(IEnumerable<ApplicationPart> parts, ControllerFeature feature)
    {
        foreach (var kind in kinds.Where(kind => kind.Api is not null))
        {
            feature.Controllers.Add(typeof(ApiListController<>).MakeGenericType(kind.Api!.RowType).GetTypeInfo());
        }
    }

    public void Apply(ControllerModel controller)
    {
        if (!controller.ControllerType.IsGenericType || controller.ControllerType.GetGenericTypeDefinition() != typeof(ApiListController<>))
        {
            return;
        }

        var rowType = controller.ControllerType.GenericTypeArguments[0];
        var kind = kinds.Single(kind => kind.Api?.RowType == rowType);
        controller.ControllerName = $"Api{kind.Name}";
        controller.Selectors[0].AttributeRouteModel = new AttributeRouteModel { Template = $"{ApiAddress.Root}/{kind.ApiPath}" };
        foreach (var action in controller.Actions)
        {
            var page = new PublicPageAttribute([.. kind.Api!.Shows]);
            action.Filters.Add(page);
            action.Filters.Add(
                new ProducesResponseTypeAttribute(typeof(ApiPage<>).MakeGenericType(rowType), StatusCodes.Status200OK, ApiController.Json));
            foreach (var metadata in action.Selectors.Select(selector => selector.EndpointMetadata))
            {
                metadata.Add(new TagsAttribute(kind.Api.Tag));
                metadata.Add(new EndpointSummaryAttribute(kind.Api.Summary));
                metadata.Add(page);
            }
        }
    }
}
