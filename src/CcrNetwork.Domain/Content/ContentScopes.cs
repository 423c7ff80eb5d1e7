using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Content;

/// <summary>Narrows queries to what is public, or was.</summary>
public static class ContentScopes
{
    public static IQueryable<T> Published<T>(this IQueryable<T> items)
        where T : ContentItem =>
        items.Where(item => item.State == PublicationState.Published);

    /// <summary>What is public or was: the address of an archived item answers that it is gone.</summary>
    public static IQueryable<T> PublishedOrGone<T>(this IQueryable<T> items)
        where T : ContentItem =>
        items.Where(item => item.State == PublicationState.Published || item.State == PublicationState.Archived);

    public static IQueryable<T> WithSlug<T>(this IQueryable<T> items, string slug)
        where T : ContentItem =>
        items.Where(item => item.Slug == slug);

    /// <summary>Those whose names, or whose address, hold all the words, folded alike.</summary>
    public static IQueryable<T> Named<T>(this IQueryable<T> items, string? words)
        where T : ContentItem =>
        Folding.Words(words).Aggregate(
            items, (found, word) => found.Where(item => item.FoldedHeading.Contains(word) || item.Slug.Contains(word)));
}
