using CcrNetwork.Editing.Kinds;

namespace CcrNetwork.Web.Areas.Admin.Editing;

/// <summary>Lets <c>{kind:contentKind}</c> match the names of kinds of content and nothing else.</summary>
public sealed class ContentKindConstraint(ContentKinds kinds) : IRouteConstraint
{
    public const string Name = "contentKind";

    public bool Match(
        HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values.TryGetValue(routeKey, out var name) && name is string text && kinds.Find(text) is not null;
}
