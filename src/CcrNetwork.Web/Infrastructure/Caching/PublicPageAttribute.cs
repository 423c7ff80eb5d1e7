namespace CcrNetwork.Web.Infrastructure.Caching;

/// <summary>
/// Marks what may be kept in the output cache: pages and files that are the same for every visitor. Nothing else ever
/// enters it. The tags name the kinds of content shown; a change of one of them evicts the page.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class PublicPageAttribute(params Type[] shows) : Attribute
{
    public IReadOnlyList<string> Tags { get; } = [.. shows.Select(type => type.Name)];
}
