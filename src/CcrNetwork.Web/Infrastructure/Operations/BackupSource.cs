namespace CcrNetwork.Web.Infrastructure.Operations;

/// <param name="Name">The name in the archive.</param>
/// <param name="Open">Its content, from the beginning; null when it is gone by now.</param>
public sealed record BackupSource(string Name, Func<Stream?> Open)
{
    public static BackupSource OfFile(string name, string path) => new(name, () =>
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    });
}
