namespace CcrNetwork.Domain.Association;

/// <summary>Leads from an address of the association's present or former site to the portal's page that took its place.</summary>
public class OldAddress(string path, string target)
{
    public const int PathMaxLength = 400;

    public int Id { get; private set; }

    /// <summary>Path and query, lower case, percent-encoding resolved, neither ending with a slash.</summary>
    public string Path { get; private set; } = path;

    /// <summary>A path of this portal, beginning with the language.</summary>
    public string Target { get; set; } = target;

    public static string Normalise(string pathAndQuery)
    {
        var decoded = Uri.UnescapeDataString(pathAndQuery).ToLowerInvariant();
        var question = decoded.IndexOf('?', StringComparison.Ordinal);
        var path = (question < 0 ? decoded : decoded[..question]).TrimEnd('/');
        var query = question < 0 ? "" : decoded[question..].TrimEnd('/');
        return (path.Length == 0 ? "/" : path) + query;
    }
}
