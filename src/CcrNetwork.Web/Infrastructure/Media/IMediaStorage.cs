namespace CcrNetwork.Web.Infrastructure.Media;

/// <summary>Keeps the files of pictures, a few small ones under each key. Keys and names are the portal's own, never a user's.</summary>
public interface IMediaStorage
{
    Task WriteAsync(string key, string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken);

    /// <summary>Null when there is no such file.</summary>
    Stream? Open(string key, string name);

    bool Holds(string key, string name);

    /// <summary>The files of all keys whose names begin so.</summary>
    IEnumerable<(string Key, string Name)> Find(string beginning);

    /// <summary>When the newest file of a key was written (UTC); null when there is none.</summary>
    DateTime? WrittenAt(string key);

    /// <summary>Removes all files of a key; nothing happens when there are none.</summary>
    void Delete(string key);

    /// <summary>Removes what was begun before that instant (UTC) and never became a file.</summary>
    /// <returns>How many there were.</returns>
    int DeleteUnfinished(DateTime before);
}
