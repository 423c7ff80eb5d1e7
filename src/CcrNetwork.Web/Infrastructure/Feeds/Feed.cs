namespace CcrNetwork.Web.Infrastructure.Feeds;

/// <summary>The list of a published kind as a feed: how it is called, and what makes it stale beside its own items.</summary>
/// <param name="title">The key of its title.</param>
/// <param name="shows">Further kinds of content of which a change makes it stale.</param>
public abstract class Feed(string title, params Type[] shows)
{
    public string Title => title;

    public IReadOnlyList<Type> Shows => shows;

    /// <summary>Reads the entries; each feed has its own.</summary>
    public abstract Type QueryType { get; }

    /// <summary>What the address of the feed may ask for.</summary>
    public abstract Type FilterType { get; }
}
