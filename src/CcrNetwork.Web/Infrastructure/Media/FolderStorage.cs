using CcrNetwork.Domain.Media;
using CcrNetwork.Web.Infrastructure.Database;
using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Infrastructure.Media;

/// <summary>Keeps the files in a folder: <c>3f/3f2a…/640.avif</c>. A file is whole or not there.</summary>
public sealed class FolderStorage(
    IOptions<MediaOptions> options, IOptions<DatabaseOptions> database, IHostEnvironment environment) : IMediaStorage
{
    /// <summary>The end of the name under which a file is written until it is whole.</summary>
    public const string Unfinished = ".part";

    private readonly string _root = FolderOf(options.Value, database.Value, environment);

    public static string FolderOf(MediaOptions media, DatabaseOptions database, IHostEnvironment environment) =>
        Path.GetFullPath(media.Folder, DatabaseModule.SqliteFolder(database, environment));

    public async Task WriteAsync(string key, string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var path = PathOf(key, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = $"{path}.{Guid.NewGuid():N}{Unfinished}";
        try
        {
            await File.WriteAllBytesAsync(unfinished, content, cancellationToken);
            File.Move(unfinished, path, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    public Stream? Open(string key, string name)
    {
        try
        {
            return File.OpenRead(PathOf(key, name));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public bool Holds(string key, string name) => File.Exists(PathOf(key, name));

    public IEnumerable<(string Key, string Name)> Find(string beginning) =>
        Directory.Exists(_root)
            ? Directory.EnumerateFiles(_root, $"{beginning}*", SearchOption.AllDirectories)
                .Select(path => (Key: Path.GetFileName(Path.GetDirectoryName(path))!, Name: Path.GetFileName(path)))
                .Where(file => PhotographFile.IsKey(file.Key) && !file.Name.EndsWith(Unfinished, StringComparison.Ordinal))
            : [];

    public void Delete(string key)
    {
        if (Directory.Exists(FolderOfKey(key)))
        {
            Directory.Delete(FolderOfKey(key), recursive: true);
        }
    }

    public DateTime? WrittenAt(string key)
    {
        var folder = new DirectoryInfo(FolderOfKey(key));
        return folder.Exists ? folder.EnumerateFiles().Select(file => (DateTime?)file.LastWriteTimeUtc).Max() : null;
    }

    public int DeleteUnfinished(DateTime before)
    {
        if (!Directory.Exists(_root))
        {
            return 0;
        }

        var unfinished = new DirectoryInfo(_root)
            .EnumerateFiles($"*{Unfinished}", SearchOption.AllDirectories)
            .Where(file => file.LastWriteTimeUtc < before)
            .ToList();
        unfinished.ForEach(file => file.Delete());
        return unfinished.Count;
    }

    private string PathOf(string key, string name) => Path.Combine(_root, MediaNames.PathOf(key, name));

    private string FolderOfKey(string key) => Path.Combine(_root, MediaNames.FolderOf(key));
}

/// <summary>
/// Refuses a folder whose files the web server would hand out as they are. Faults of the database's own settings are told by
/// these.
/// </summary>
internal sealed class MediaFolderCheck(IConfiguration configuration, IWebHostEnvironment environment) : IValidateOptions<MediaOptions>
{
    public ValidateOptionsResult Validate(string? name, MediaOptions options)
    {
        var served = Path.GetFullPath("wwwroot", environment.ContentRootPath) + Path.DirectorySeparatorChar;
        var database = configuration.GetSection(DatabaseOptions.Section).Get<DatabaseOptions>() ?? new DatabaseOptions();
        var folder = FolderStorage.FolderOf(options, database, environment) + Path.DirectorySeparatorChar;
        return folder.StartsWith(served, StringComparison.Ordinal)
            ? ValidateOptionsResult.Fail($"Media:Folder is “{options.Folder}”; it must lie outside the files that are served as they are.")
            : ValidateOptionsResult.Success;
    }
}
