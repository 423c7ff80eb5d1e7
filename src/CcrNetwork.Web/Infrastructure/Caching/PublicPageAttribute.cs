using CcrNetwork.Domain.Association;

namespace CcrNetwork.Web.Infrastructure.Caching;

/// <summary>
/// Marks what may be kept in the output cache: pages and files that are the same for every visitor. Nothing else ever
/// enters it. The tags name the kinds of content shown; a change of one of them evicts the page.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class PublicPageAttribute(params Type[] shows) : Attribute
{
    /// <summary>Text pages are linked to from the foot of every page.</summary>
    public IReadOnlyList<string> Tags { get; } = [.. shows.Append(typeof(TextPage)).Select(type => type.Name).Distinct()];
}
