namespace CcrNetwork.Web.Infrastructure.Hosting;

/// <summary>
/// Folders and files that the account of the portal alone may open, on systems that know such modes. What is there already
/// keeps the modes that its keeper gave it.
/// </summary>
public static class PrivateFiles
{
    private const UnixFileMode Folder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode File = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public static void CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, Folder);
        }
    }

    public static FileStream Create(string path, FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = File;
        }

        return new FileStream(path, options);
    }

    /// <summary>An empty one, unless there is one already.</summary>
    public static void Reserve(string path)
    {
        if (!System.IO.File.Exists(path))
        {
            try
            {
                Create(path, FileMode.CreateNew).Dispose();
            }
            catch (IOException) when (System.IO.File.Exists(path))
            {
                // Another instance was faster.
            }
        }
    }

    public static void Close(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            System.IO.File.SetUnixFileMode(path, File);
        }
    }
}
