using CcrNetwork.Web.Infrastructure.Hosting;

namespace CcrNetwork.Web.Infrastructure.Operations;

/// <summary>
/// The folder in which a backup is laid out before it takes its place, for one restoration at a time. What a restoration that
/// was killed has left, the next one takes away: its copies, and files that it had brought out without their database.
/// </summary>
internal sealed class RestoreRoom : IDisposable
{
    private readonly FileStream _lock;
    private readonly string _mark;
    private readonly string _place;

    private RestoreRoom(string folder, string place, FileStream held)
    {
        (Folder, _place, _lock) = (folder, place, held);
        _mark = Path.Combine(folder, "brought-out");
    }

    public string Folder { get; }

    /// <param name="parent">Where the folder is made: on the same disk as the place.</param>
    /// <param name="place">The folder in which the files will lie.</param>
    /// <param name="unfinishedDatabase">There as long as the files are brought out and their database is not.</param>
    /// <exception cref="OperationException">Another restoration is at work.</exception>
    public static RestoreRoom Enter(string parent, string place, string unfinishedDatabase)
    {
        var folder = Path.Combine(parent, ".restore");
        PrivateFiles.CreateFolder(folder);
        FileStream held;
        try
        {
            held = new FileStream(Path.Combine(folder, "lock"), FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
        }
        catch (IOException) when (Directory.Exists(folder))
        {
            throw new OperationException($"Another restoration is at work in “{folder}”.");
        }

        var room = new RestoreRoom(folder, place, held);
        room.TakeAwayWhatWasLeft(unfinishedDatabase);
        return room;
    }

    /// <summary>Puts the files in their place. Until <see cref="IsDone"/> they count as left over if the process dies.</summary>
    public void BringOut(string files)
    {
        File.WriteAllText(_mark, "");
        if (Directory.Exists(_place))
        {
            Directory.Delete(_place);
        }

        Directory.Move(files, _place);
    }

    public void IsDone() => File.Delete(_mark);

    public void Dispose()
    {
        _lock.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private void TakeAwayWhatWasLeft(string unfinishedDatabase)
    {
        if (File.Exists(_mark) && File.Exists(unfinishedDatabase) && !Directory.Exists(MediaIn(Folder)) && Directory.Exists(_place))
        {
            Directory.Delete(_place, recursive: true);
        }

        File.Delete(unfinishedDatabase);
        File.Delete(_mark);
        File.Delete(Path.Combine(Folder, BackupArchive.DatabaseEntry));
        if (Directory.Exists(MediaIn(Folder)))
        {
            Directory.Delete(MediaIn(Folder), recursive: true);
        }
    }

    private static string MediaIn(string folder) => Path.Combine(folder, BackupArchive.MediaPrefix);
}
