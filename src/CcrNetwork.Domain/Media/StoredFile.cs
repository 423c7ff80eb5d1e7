namespace CcrNetwork.Domain.Media;

/// <summary>
/// Keeps that the files of a key are in the storage, and whose they are: also those of drafts and of earlier pictures, which
/// history may bring back. Without this row a file is nobody's.
/// </summary>
public class StoredFile
{
    public const int MostAttempts = 3;

    public StoredFile(string key, Photograph photograph, DateTime at) => (Key, Photograph, At) = (key, photograph, at);

    public StoredFile(string key, int photographId, DateTime at) => (Key, PhotographId, At) = (key, photographId, at);

    public string Key { get; private set; }

    public int PhotographId { get; private set; }

    public Photograph? Photograph { get; private set; }

    public DateTime At { get; private set; }

    /// <summary>When all its sizes were there; null while they are being prepared.</summary>
    public DateTime? PreparedAt { get; private set; }

    /// <summary>How often their making was begun; it counts before it ends, so that a file which ends the process is left alone.</summary>
    public int Attempts { get; private set; }

    public void Prepared(DateTime now) => PreparedAt = now;

    public void Begin() => Attempts++;

    /// <summary>The portal stops: what was begun was no attempt.</summary>
    public void PutOff() => Attempts--;

    public void TryAgain() => Attempts = 0;
}
