namespace CcrNetwork.Domain.Content;

/// <summary>Says for whom something is published. What is for members is read in the staff area, by every account.</summary>
public enum Audience
{
    Everyone,
    Members,
}

/// <summary>
/// Content that may be for members only. Public pages, feeds, search and files begin with
/// <see cref="AudienceScopes.ForEveryone"/>.
/// </summary>
public interface IAddressed
{
    Audience Audience { get; }
}

/// <summary>Narrows queries to what an audience may see.</summary>
public static class AudienceScopes
{
    public static IQueryable<T> ForEveryone<T>(this IQueryable<T> items)
        where T : ContentItem, IAddressed =>
        items.Where(item => item.Audience == Audience.Everyone);
}
