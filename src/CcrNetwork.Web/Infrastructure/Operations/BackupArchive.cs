using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;

namespace CcrNetwork.Web.Infrastructure.Operations;

/// <summary>Writes and reads the archive of a backup: a compressed tar of plain files, the manifest last.</summary>
public static class BackupArchive
{
    public const string DatabaseEntry = "database.db";
    public const string MediaPrefix = "media/";

    private const UnixFileMode ForItsOwnerAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Writes all files into one archive, which is there once it is whole. A file that is gone by now is left out.</summary>
    public static async Task<BackupManifest> WriteAsync(
        string archive, IEnumerable<BackupSource> files, BackupManifest begun, IProgress<BackupFile>? progress,
        CancellationToken cancellationToken)
    {
        var unfinished = $"{archive}.part";
        try
        {
            BackupManifest manifest;
            var create = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                create.UnixCreateMode = ForItsOwnerAlone;
            }

            await using (var file = new FileStream(unfinished, create))
            await using (var compressed = new GZipStream(file, CompressionLevel.Fastest))
            await using (var tar = new TarWriter(compressed, TarEntryFormat.Pax))
            {
                var written = new List<BackupFile>();
                foreach (var (name, open) in files)
                {
                    if (await WriteFileAsync(tar, name, open, cancellationToken) is { } entry)
                    {
                        written.Add(entry);
                        progress?.Report(entry);
                    }
                }

                manifest = begun with { Files = written };
                await WriteEntryAsync(tar, BackupManifest.EntryName, new MemoryStream(manifest.ToBytes()), cancellationToken);
            }

            File.Move(unfinished, archive, overwrite: false);
            return manifest;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>
    /// Reads an archive through and hands each file to <paramref name="take"/> as a copy below <paramref name="folder"/>.
    /// </summary>
    /// <returns>The manifest, with which all files agree in name, size and hash.</returns>
    /// <exception cref="OperationException">The archive is no backup, not whole, or was changed.</exception>
    public static async Task<BackupManifest> ExtractAsync(
        string archive, string folder, IProgress<BackupFile>? progress, CancellationToken cancellationToken)
    {
        BackupManifest? manifest = null;
        var found = new Dictionary<string, BackupFile>(StringComparer.Ordinal);
        try
        {
            await using var whole = File.OpenRead(archive);
            await using var compressed = new GZipStream(whole, CompressionMode.Decompress);
            await using var tar = new TarReader(compressed);
            while (await tar.GetNextEntryAsync(copyData: false, cancellationToken) is { } entry)
            {
                if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile) || entry.DataStream is not { } content)
                {
                    throw new OperationException($"The backup holds “{entry.Name}”, which is no file.");
                }

                if (entry.Name == BackupManifest.EntryName)
                {
                    using var text = new MemoryStream();
                    await content.CopyToAsync(text, cancellationToken);
                    manifest = BackupManifest.Read(text.ToArray());
                    continue;
                }

                var file = await ExtractFileAsync(entry.Name, content, folder, cancellationToken);
                found[entry.Name] = file;
                progress?.Report(file);
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException or FormatException)
        {
            throw new OperationException($"“{archive}” is no backup, or not whole.", exception);
        }

        return manifest is null
            ? throw new OperationException($"“{archive}” is no backup, or was never finished.")
            : Agreed(manifest, found);
    }

    private static BackupManifest Agreed(BackupManifest manifest, Dictionary<string, BackupFile> found)
    {
        foreach (var expected in manifest.Files)
        {
            if (!found.Remove(expected.Name, out var file))
            {
                throw new OperationException($"“{expected.Name}” is missing in the backup.");
            }

            if (file != expected)
            {
                throw new OperationException($"“{expected.Name}” is not the file that was saved.");
            }
        }

        return found.Count == 0
            ? manifest
            : throw new OperationException($"“{found.Keys.Order(StringComparer.Ordinal).First()}” does not belong to the backup.");
    }

    private static async Task<BackupFile?> WriteFileAsync(
        TarWriter tar, string name, Func<Stream?> open, CancellationToken cancellationToken)
    {
        if (open() is not { } content)
        {
            // Deleted since the folder was listed; its row is gone as well.
            return null;
        }

        await using (content)
        {
            var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken));
            content.Position = 0;
            await WriteEntryAsync(tar, name, content, cancellationToken);
            return new BackupFile(name, content.Length, hash);
        }
    }

    private static Task WriteEntryAsync(TarWriter tar, string name, Stream content, CancellationToken cancellationToken) =>
        tar.WriteEntryAsync(
            new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = content, Mode = ForItsOwnerAlone }, cancellationToken);

    private static async Task<BackupFile> ExtractFileAsync(string name, Stream content, string folder, CancellationToken cancellationToken)
    {
        var path = PathBelow(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await using var copy = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite);
        await content.CopyToAsync(copy, cancellationToken);
        copy.Position = 0;
        return new BackupFile(name, copy.Length, Convert.ToHexStringLower(await SHA256.HashDataAsync(copy, cancellationToken)));
    }

    /// <summary>A name of the portal's own below the folder; anything that would lead elsewhere is refused.</summary>
    private static string PathBelow(string folder, string name)
    {
        var isKnown = name == DatabaseEntry || name.StartsWith(MediaPrefix, StringComparison.Ordinal);
        var path = Path.GetFullPath(name, folder);
        return isKnown && path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? path
            : throw new OperationException($"“{name}” does not belong to a backup.");
    }
}
