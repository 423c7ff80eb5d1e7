using CcrNetwork.Editing.Kinds;

namespace CcrNetwork.Editing.Tests.Support;

/// <summary>A portal that keeps the addresses which a test names.</summary>
internal sealed class KeptPaths : IPortalAddresses
{
    private readonly HashSet<string> _paths = [];

    public void Add(string path) => _paths.Add(path);

    public bool IsOwn(string path) => _paths.Contains(path);
}
