using System.Reflection;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Published;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace CcrNetwork.Web.Features.Feeds;

/// <summary>Makes a controller for each feed that a published kind declares: its address, and what it depends on.</summary>
internal sealed class FeedControllers(
    IReadOnlyList<PublishedKind> kinds) : IApplicationFeatureProvider<ControllerFeature>, IControllerModelConvention
{
    public void PopulateFeature(IEnumerable<ApplicationPart> parts, ControllerFeature feature)
    {
        foreach (var feed in kinds.Select(kind => kind.Feed).Where(feed => feed is not null))
        {
            feature.Controllers.Add(typeof(FeedController<,>).MakeGenericType(feed!.QueryType, feed.FilterType).GetTypeInfo());
        }
    }

    public void Apply(ControllerModel controller)
    {
        if (!controller.ControllerType.IsGenericType || controller.ControllerType.GetGenericTypeDefinition() != typeof(FeedController<,>))
        {
            return;
        }

        var kind = kinds.Single(kind => kind.Feed?.QueryType == controller.ControllerType.GenericTypeArguments[0]);
        controller.ControllerName = $"{kind.Name}Feed";
        foreach (var action in controller.Actions)
        {
            var page = new PublicPageAttribute([kind.ItemType, .. kind.Feed!.Shows]);
            action.Filters.Add(page);
            foreach (var selector in action.Selectors)
            {
                selector.AttributeRouteModel!.Template = $"{kind.Address[1..]}.atom";
                selector.EndpointMetadata.Add(page);
            }
        }
    }
}
