namespace CcrNetwork.Editing.Kinds;

/// <summary>Knows which addresses the portal keeps for its own pages. Only the site with its routes can say.</summary>
public interface IPortalAddresses
{
    /// <summary>
    /// Whether the portal itself answers on a path that an item would have, such as <c>/residencies/calls</c>, or keeps pages
    /// below it.
    /// </summary>
    bool IsOwn(string path);
}
