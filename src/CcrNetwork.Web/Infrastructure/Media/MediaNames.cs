using CcrNetwork.Domain.Media;

namespace CcrNetwork.Web.Infrastructure.Media;

/// <summary>Where a file lies, in a folder and in a container alike: <c>3f/3f2a…/640.avif</c>.</summary>
public static class MediaNames
{
    /// <exception cref="ArgumentException">The key or the name is not one of the portal's own.</exception>
    public static string PathOf(string key, string name) =>
        name.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '.')
            && char.IsAsciiLetterOrDigit(name[0])
            ? $"{FolderOf(key)}/{name}"
            : throw new ArgumentException("Not a name of the portal's own.", nameof(name));

    /// <exception cref="ArgumentException">The key is not one of the portal's own.</exception>
    public static string FolderOf(string key) =>
        PhotographFile.IsKey(key) ? $"{key[..2]}/{key}" : throw new ArgumentException("Not a key.", nameof(key));
}
