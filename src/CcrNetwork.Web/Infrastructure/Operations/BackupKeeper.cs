using CcrNetwork.Data;
using CcrNetwork.Data.Sqlite;
using CcrNetwork.Data.Work;
using CcrNetwork.Web.Infrastructure.Database;
using CcrNetwork.Web.Infrastructure.Hosting;
using CcrNetwork.Web.Infrastructure.Media;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Infrastructure.Operations;

/// <summary>
/// Takes and brings back backups. The embedded database, its key ring and all files go into one archive while the site
/// runs; the copy of the database comes first, because files never change and only what it names must be there.
/// </summary>
public sealed class BackupKeeper(
    NetworkDbContext db, IOptions<DatabaseOptions> database, IOptions<MediaOptions> media, IMediaStorage storage,
    IHostEnvironment environment, TimeProvider clock)
{
    private bool IsEmbedded => database.Value.Provider == DatabaseOptions.Sqlite;

    private string MediaFolder => FolderStorage.FolderOf(media.Value, database.Value, environment);

    private string DatabaseFile =>
        SqliteBackup.FileOf(DatabaseModule.SqliteConnectionString(database.Value, environment));

    /// <summary>Hears of every file that is written or read.</summary>
    public IProgress<BackupFile>? Progress { get; set; }

    /// <exception cref="OperationException">There is nothing to save, or the archive exists already.</exception>
    public async Task<BackupManifest> SaveAsync(string archive, CancellationToken cancellationToken)
    {
        if (File.Exists(archive))
        {
            throw new OperationException($"“{archive}” exists already; a backup never replaces another.");
        }

        if (!Directory.Exists(Path.GetDirectoryName(archive)))
        {
            throw new OperationException($"There is no folder “{Path.GetDirectoryName(archive)}”.");
        }

        var copy = $"{archive}.database.part";
        try
        {
            var begun = new BackupManifest(
                BackupManifest.CurrentFormat, clock.UtcNow(), database.Value.Provider,
                [.. await db.Database.GetAppliedMigrationsAsync(cancellationToken)], []);
            if (IsEmbedded)
            {
                if (!File.Exists(DatabaseFile))
                {
                    throw new OperationException($"There is no database at “{DatabaseFile}”.");
                }

                // What a backup that was killed has left there is no database to copy into.
                File.Delete(copy);
                File.Delete($"{copy}-journal");
                PrivateFiles.Reserve(copy);
                await SqliteBackup.CopyAsync(DatabaseFile, copy, cancellationToken);
            }

            return await BackupArchive.WriteAsync(archive, FilesWith(IsEmbedded ? copy : null), begun, Progress, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OperationException($"The backup cannot be written: {exception.Message}", exception);
        }
        finally
        {
            File.Delete(copy);
        }
    }

    /// <summary>Reads a backup through: every hash, and the database by its own check.</summary>
    /// <exception cref="OperationException">The backup cannot be restored from.</exception>
    public async Task<BackupManifest> VerifyAsync(string archive, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("ccr-verify-").FullName;
        try
        {
            return await ExtractSoundAsync(archive, folder, cancellationToken);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>
    /// Brings a backup onto a machine that has neither database nor files. Either all of it is there afterwards, or nothing.
    /// </summary>
    /// <exception cref="OperationException">Something is there already, or the backup is not sound.</exception>
    public async Task<BackupManifest> RestoreAsync(string archive, CancellationToken cancellationToken)
    {
        if (IsEmbedded && File.Exists(DatabaseFile))
        {
            throw new OperationException($"There is a database at “{DatabaseFile}”; a backup is restored where there is none.");
        }

        if (media.Value.IsInAzure && storage.Find("").Any())
        {
            throw new OperationException(
                $"There are files in the container “{media.Value.AzureContainer}”; a backup is restored where there are none.");
        }

        // Beside its place, so that each of the last steps is a renaming.
        var parent = Path.GetDirectoryName(MediaFolder)!;
        PrivateFiles.CreateFolder(parent);
        var unfinished = $"{DatabaseFile}.part";
        using var room = RestoreRoom.Enter(parent, MediaFolder, unfinished);
        if (!media.Value.IsInAzure && Directory.Exists(MediaFolder) && Directory.EnumerateFileSystemEntries(MediaFolder).Any())
        {
            throw new OperationException($"There are files in “{MediaFolder}”; a backup is restored where there are none.");
        }

        var manifest = await ExtractSoundAsync(archive, room.Folder, cancellationToken);
        var copy = Path.Combine(room.Folder, BackupArchive.DatabaseEntry);
        if (IsEmbedded && File.Exists(copy))
        {
            // The database may have a folder of its own, on another disk.
            PrivateFiles.CreateFolder(Path.GetDirectoryName(DatabaseFile)!);
            PrivateFiles.Close(copy);
            File.Move(copy, unfinished, overwrite: true);
        }

        var files = Path.Combine(room.Folder, BackupArchive.MediaPrefix);
        if (media.Value.IsInAzure)
        {
            await BringToStorageAsync(files, cancellationToken);
        }
        else if (Directory.Exists(files))
        {
            room.BringOut(files);
        }

        if (IsEmbedded && File.Exists(unfinished))
        {
            // The log of a database that was taken away would be read into this one.
            File.Delete($"{DatabaseFile}-wal");
            File.Delete($"{DatabaseFile}-shm");
            File.Delete($"{DatabaseFile}-journal");
            File.Move(unfinished, DatabaseFile);
            room.IsDone();
            await EndReadOnlyAsync(cancellationToken);
        }

        return manifest;
    }

    private async Task<BackupManifest> ExtractSoundAsync(string archive, string folder, CancellationToken cancellationToken)
    {
        if (!File.Exists(archive))
        {
            throw new OperationException($"There is no file “{archive}”.");
        }

        var manifest = await BackupArchive.ExtractAsync(archive, folder, Progress, cancellationToken);
        var copy = Path.Combine(folder, BackupArchive.DatabaseEntry);
        if (File.Exists(copy) && await SqliteBackup.FaultOfAsync(copy, cancellationToken) is { } fault)
        {
            throw new OperationException($"The database in the backup is damaged: {fault}");
        }

        return manifest;
    }

    /// <summary>A backup that was taken for a move remembers that nothing was to change; here it may.</summary>
    private async Task EndReadOnlyAsync(CancellationToken cancellationToken)
    {
        if (!(await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            await new ReadOnlyLedger(db, clock).EndAsync(cancellationToken);
        }
    }

    /// <summary>All of them, or none: what a broken restoration has brought is taken away again.</summary>
    private async Task BringToStorageAsync(string folder, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        var brought = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                var key = Path.GetFileName(Path.GetDirectoryName(path)!);
                brought.Add(key);
                await storage.WriteAsync(
                    key, Path.GetFileName(path), await File.ReadAllBytesAsync(path, cancellationToken), cancellationToken);
            }
        }
        catch
        {
            foreach (var key in brought)
            {
                storage.Delete(key);
            }

            throw;
        }
    }

    private IEnumerable<BackupSource> FilesWith(string? copyOfDatabase)
    {
        if (copyOfDatabase is not null)
        {
            yield return BackupSource.OfFile(BackupArchive.DatabaseEntry, copyOfDatabase);
        }

        if (media.Value.IsInAzure)
        {
            foreach (var (key, name) in storage.Find(""))
            {
                yield return new BackupSource($"{BackupArchive.MediaPrefix}{MediaNames.PathOf(key, name)}", () => storage.Open(key, name));
            }

            yield break;
        }

        if (!Directory.Exists(MediaFolder))
        {
            yield break;
        }

        foreach (var path in Directory.EnumerateFiles(MediaFolder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (!path.EndsWith(FolderStorage.Unfinished, StringComparison.Ordinal))
            {
                yield return BackupSource.OfFile(
                    $"{BackupArchive.MediaPrefix}{Path.GetRelativePath(MediaFolder, path).Replace('\\', '/')}", path);
            }
        }
    }
}
