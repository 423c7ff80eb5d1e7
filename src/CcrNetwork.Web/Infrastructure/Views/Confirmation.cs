namespace CcrNetwork.Web.Infrastructure.Views;

/// <summary>The line at the end of every page of facts: when they were confirmed, where they come from.</summary>
public sealed record Confirmation(DateOnly? ConfirmedOn, IReadOnlyList<string> Sources, string Title)
{
    /// <summary>The site of a source; a number follows when several pages of one site are named.</summary>
    public string NameOf(int index)
    {
        var hosts = Sources.Select(HostOf).ToList();
        var host = hosts[index];
        return hosts.Count(other => other == host) == 1 ? host : $"{host} ({hosts.Take(index + 1).Count(other => other == host)})";
    }

    public static string HostOf(string source) =>
        Uri.TryCreate(source, UriKind.Absolute, out var uri)
            ? uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host
            : source;
}
