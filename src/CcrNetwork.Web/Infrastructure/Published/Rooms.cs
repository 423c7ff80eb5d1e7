namespace CcrNetwork.Web.Infrastructure.Published;

/// <summary>
/// Which lists have something to read. A page leads to the others nowhere: who follows a link of the menu, of the foot or of an
/// overview comes to a room with something in it.
/// </summary>
public sealed class Rooms(IReadOnlySet<string> bare)
{
    /// <summary>All of them, where nobody can be asked.</summary>
    public static Rooms All { get; } = new(new HashSet<string>());

    /// <summary>Whether a page leads anywhere worth going; every page that is no list of a kind does.</summary>
    public bool IsFurnished(string path) => !bare.Contains(path);
}
