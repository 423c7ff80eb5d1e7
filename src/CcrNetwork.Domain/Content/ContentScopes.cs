namespace CcrNetwork.Domain.Content;

public static class ContentScopes
{
    public static IQueryable<T> Published<T>(this IQueryable<T> items)
        where T : ContentItem =>
        items.Where(item => item.State == PublicationState.Published);

    public static IQueryable<T> WithSlug<T>(this IQueryable<T> items, string slug)
        where T : ContentItem =>
        items.Where(item => item.Slug == slug);
}
