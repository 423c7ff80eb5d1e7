using Microsoft.Data.Sqlite;

namespace CcrNetwork.Data.Sqlite;

/// <summary>Copies and checks an embedded database.</summary>
public static class SqliteBackup
{
    /// <summary>The full path of the database's file.</summary>
    public static string FileOf(string connectionString) =>
        Path.GetFullPath(new SqliteConnectionStringBuilder(connectionString).DataSource);

    /// <summary>Makes a whole copy of a database at one instant, while others read and write it.</summary>
    public static async Task CopyAsync(string file, string copy, CancellationToken cancellationToken)
    {
        await using var source = await OpenAsync(file, SqliteOpenMode.ReadWrite, cancellationToken);
        await using var target = await OpenAsync(copy, SqliteOpenMode.ReadWriteCreate, cancellationToken);
        source.BackupDatabase(target);

        // The copy is one file: without this it would be read with a log beside it.
        await using var command = target.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = DELETE";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>What SQLite's own check finds wrong with a database; null when it is sound.</summary>
    public static async Task<string?> FaultOfAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await OpenAsync(file, SqliteOpenMode.ReadOnly, cancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA integrity_check(1)";
            var said = (string?)await command.ExecuteScalarAsync(cancellationToken);
            return said == "ok" ? null : said;
        }
        catch (SqliteException exception)
        {
            return exception.Message;
        }
    }

    private static async Task<SqliteConnection> OpenAsync(string file, SqliteOpenMode mode, CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        return connection;
    }
}
