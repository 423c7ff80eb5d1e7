using Microsoft.AspNetCore.Mvc.Filters;

namespace CcrNetwork.Web.Infrastructure.Caching;

/// <summary>
/// Marks what may be kept in the output cache: pages and files that are the same for every visitor. Nothing else ever
/// enters it. The types are the kinds of content shown; a change of any item of them evicts the page.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class PublicPageAttribute(params Type[] shows) : Attribute, IAsyncResultFilter
{
    /// <summary>
    /// The kind of which the page shows only the item that its address names: a change of another one leaves it in the cache.
    /// </summary>
    public Type? Item { get; init; }

    /// <summary>
    /// Whether the page reads parameters whose names are content; otherwise those alone count that its action is bound to.
    /// </summary>
    public bool ReadsAnyParameter { get; init; }

    /// <summary>Whether the page shows content of every kind, as the site map does: a change of any item evicts it.</summary>
    public bool ShowsEveryKind { get; init; }

    /// <summary>Whether the page tells or chooses by the day it is where the association works.</summary>
    public bool ChangesDaily { get; init; }

    /// <summary>The kinds of content that the page shows; of those that the clock changes, all.</summary>
    public IEnumerable<Type> Kinds => ShowsEveryKind ? ClockChanges.Kinds : Item is null ? shows : shows.Append(Item);

    /// <param name="slug">What the address names; null for a list.</param>
    public IEnumerable<string> TagsOf(string? slug)
    {
        yield return ContentTags.Foot;
        if (ShowsEveryKind)
        {
            yield return ContentTags.Every;
        }

        foreach (var kind in shows)
        {
            yield return ContentTags.Of(kind);
        }

        if (Item is not null)
        {
            yield return slug is null ? ContentTags.Of(Item) : ContentTags.Of(Item, slug.ToLowerInvariant());
        }
    }

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (http.GetEndpoint()?.Metadata.GetMetadata<PublicPageAttribute>() == this && http.Features.Get<PageTime>() is { } time)
        {
            await time.LimitAsync(http, this);
        }

        await next();
    }
}
