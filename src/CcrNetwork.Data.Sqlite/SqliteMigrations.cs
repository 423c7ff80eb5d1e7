using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Data.Sqlite;

/// <summary>
/// Migrates an embedded database, one process at a time. EF Core marks in the database that somebody migrates, and the mark of
/// a process that was killed would keep all others waiting for ever; the lock of a file ends with whoever holds it.
/// </summary>
public static class SqliteMigrations
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    public static async Task MigrateAsync(NetworkDbContext db, CancellationToken cancellationToken)
    {
        var file = SqliteBackup.FileOf(db.Database.GetConnectionString()!);
        await using var alone = await HoldAsync($"{file}.migrating", cancellationToken);

        // Nobody else migrates: if there is a mark, whoever made it is dead.
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
    }

    private static async Task<FileStream> HoldAsync(string path, CancellationToken cancellationToken)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        while (true)
        {
            try
            {
                return new FileStream(path, options);
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(Look, cancellationToken);
            }
        }
    }
}
