using System.Diagnostics;
using CcrNetwork.Web.Tests.Support;
using Microsoft.Data.Sqlite;

namespace CcrNetwork.Web.Tests.Hosting;

/// <summary>A command of an operator is killed at its work: the same command, given again, does all of it.</summary>
public sealed class CommandKillTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ccr-killed-").FullName;

    private string Home => Path.Combine(_folder, "home");

    private string Elsewhere => Path.Combine(_folder, "elsewhere");

    private string Archive => Path.Combine(_folder, "backup.tar.gz");

    private string Database => Path.Combine(Home, "network.db");

    [Fact]
    public async Task A_backup_that_is_killed_leaves_no_archive_and_stands_in_nobodys_way()
    {
        await RunAsync(Home, "migrate");
        PlantedFiles.Plant(Home, 2000);
        await KillAsync(SiteCommand.Start(Home, "backup", Archive), () => File.Exists($"{Archive}.part"));

        Assert.False(File.Exists(Archive));
        Assert.All(Directory.EnumerateFiles(_folder), file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, ModeOf(file)));
        await RunAsync(Home, "backup", Archive);
        await RunAsync(Home, "verify", Archive);
        Assert.Equal([Archive], Directory.EnumerateFiles(_folder));
    }

    [Fact]
    public async Task A_restoration_that_is_killed_leaves_nothing_in_the_way_of_the_next()
    {
        await FillAsync(2000);
        var begun = Path.Combine(Elsewhere, ".restore", "media");
        await KillAsync(SiteCommand.Start(Elsewhere, "restore", Archive), () => Directory.Exists(begun));

        Assert.False(File.Exists(Path.Combine(Elsewhere, "network.db")));
        Assert.False(Directory.Exists(Path.Combine(Elsewhere, "media")));
        await RunAsync(Elsewhere, "restore", Archive);
        Assert.Equal(PlantedFiles.In(Home), PlantedFiles.In(Elsewhere));
        Assert.False(Directory.Exists(Path.Combine(Elsewhere, ".restore")));
    }

    /// <summary>
    /// Its last step but one has brought the files out. Left like that they would be in the way, and nobody could tell them from
    /// files of a portal.
    /// </summary>
    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public async Task A_restoration_that_is_killed_between_files_and_database_is_begun_anew_and_other_files_are_not_touched(
        bool isMarked, int code)
    {
        await FillAsync(3);
        await RunAsync(Elsewhere, "restore", Archive);
        File.Move(Path.Combine(Elsewhere, "network.db"), Path.Combine(Elsewhere, "network.db.part"));
        await File.WriteAllTextAsync(Path.Combine(Elsewhere, "network.db-wal"), "of a database that is no more");
        Directory.CreateDirectory(Path.Combine(Elsewhere, ".restore"));
        if (isMarked)
        {
            await File.WriteAllTextAsync(Path.Combine(Elsewhere, ".restore", "brought-out"), "");
        }

        var again = await SiteCommand.RunAsync(Elsewhere, "restore", Archive);

        Assert.Equal(code, again.Code);
        Assert.Equal(PlantedFiles.In(Home), PlantedFiles.In(Elsewhere));
        Assert.Equal(isMarked, File.Exists(Path.Combine(Elsewhere, "network.db")));
        if (isMarked)
        {
            await RunAsync(Elsewhere, "migrate");
        }
    }

    [Fact]
    public async Task A_migration_that_is_killed_keeps_nobody_waiting()
    {
        await KillAsync(SiteCommand.Start(Home, "migrate"), () => File.Exists($"{Database}-wal"));
        await RunAsync(Home, "migrate");

        // The mark that such a kill leaves when it comes a moment later, on a database that must be migrated.
        await ExecuteAsync("INSERT INTO __EFMigrationsLock VALUES (1, '2026-11-29 10:00:00+00:00'); DELETE FROM __EFMigrationsHistory");
        foreach (var table in await TablesAsync())
        {
            await ExecuteAsync($"PRAGMA foreign_keys = OFF; DROP TABLE \"{table}\"");
        }

        await RunAsync(Home, "migrate");
        await RunAsync(Home, "seed");
    }

    [Fact]
    public async Task Loading_that_is_killed_is_done_by_the_next_start_of_it()
    {
        await RunAsync(Home, "migrate");
        await RunAsync(Elsewhere, "migrate");
        var whole = await RunAsync(Elsewhere, "seed");
        await KillAsync(SiteCommand.Start(Home, "seed"), IsHeld);
        await RunAsync(Home, "seed");

        Assert.DoesNotContain("Loaded 0 ", whole, StringComparison.Ordinal);
        Assert.Contains("Loaded 0 ", await RunAsync(Home, "seed"), StringComparison.Ordinal);
        Assert.Equal(await CountsAsync(Elsewhere), await CountsAsync(Home));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task FillAsync(int files)
    {
        await RunAsync(Home, "migrate");
        PlantedFiles.Plant(Home, files);
        await RunAsync(Home, "backup", Archive);
    }

    private static async Task<string> RunAsync(string home, params string[] arguments)
    {
        var (code, said) = await SiteCommand.RunAsync(home, arguments);
        Assert.True(code == 0, said);
        return said;
    }

    private static async Task KillAsync(Process command, Func<bool> isAtWork)
    {
        using (command)
        {
            await Wait.UntilAsync(() => isAtWork() || command.HasExited, "The command did not begin.");
            command.Kill();
            await command.WaitForExitAsync();
            Assert.NotEqual(0, command.ExitCode);
        }
    }

    private bool IsHeld()
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        return SQLitePCL.raw.sqlite3_exec(connection.Handle, "BEGIN IMMEDIATE; ROLLBACK") == SQLitePCL.raw.SQLITE_BUSY;
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private Task<List<string>> TablesAsync() =>
        NamesAsync(Home, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_\\_EF%' ESCAPE '\\'");

    private static async Task<List<string>> CountsAsync(string home)
    {
        var counts = new List<string>();
        foreach (var table in await NamesAsync(home, "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'ContentChanges' ORDER BY name"))
        {
            counts.AddRange((await NamesAsync(home, $"SELECT COUNT(*) FROM \"{table}\"")).Select(count => $"{table} {count}"));
        }

        return counts;
    }

    private static async Task<List<string>> NamesAsync(string home, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(home, "network.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var names = new List<string>();
        while (await reader.ReadAsync())
        {
            names.Add(reader.GetValue(0).ToString()!);
        }

        return names;
    }

    private static UnixFileMode ModeOf(string file) =>
        OperatingSystem.IsWindows() ? UnixFileMode.UserRead | UnixFileMode.UserWrite : File.GetUnixFileMode(file);
}
