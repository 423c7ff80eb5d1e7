using System.Text.Json;

namespace CcrNetwork.Web.Infrastructure.Operations;

/// <summary>Says what a backup holds; the last entry of its archive, so that an archive without it was never finished.</summary>
/// <param name="Format">The layout of the archive; a portal restores the formats that it knows.</param>
/// <param name="TakenAt">The instant (UTC) at which the database was copied.</param>
/// <param name="Provider">The database that the portal ran on; one other than SQLite is kept by its own tools and not in the
/// archive.</param>
/// <param name="Migrations">The migrations that the database had.</param>
/// <param name="Files">Every file of the archive but this one.</param>
public sealed record BackupManifest(
    int Format, DateTime TakenAt, string Provider, IReadOnlyList<string> Migrations, IReadOnlyList<BackupFile> Files)
{
    public const int CurrentFormat = 1;
    public const string EntryName = "manifest.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    /// <exception cref="OperationException">It cannot be read, or is of a format that this portal does not know.</exception>
    public static BackupManifest Read(byte[] bytes)
    {
        BackupManifest? manifest;
        try
        {
            manifest = JsonSerializer.Deserialize<BackupManifest>(bytes, Json);
        }
        catch (JsonException exception)
        {
            throw new OperationException("The manifest of the backup cannot be read.", exception);
        }

        return manifest switch
        {
            null => throw new OperationException("The manifest of the backup is empty."),
            { Format: not CurrentFormat } =>
                throw new OperationException($"The backup has format {manifest.Format}; this portal reads {CurrentFormat}."),
            _ => manifest,
        };
    }
}

/// <param name="Name">The name in the archive: <c>database.db</c>, or <c>media/</c> and the path below the folder of files.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">The hash of the content, in lower-case hexadecimal digits.</param>
public sealed record BackupFile(string Name, long Size, string Sha256);
