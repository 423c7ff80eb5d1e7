using CcrNetwork.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>Deletes every row, tables that refer to others first, in one command that both providers understand.</summary>
internal static class TableCleaner
{
    public static Task EmptyAsync(NetworkDbContext db)
    {
        var sql = db.GetService<ISqlGenerationHelper>();
        var left = db.Model.GetRelationalModel().Tables.ToList();
        var commands = new List<string>();
        while (left.Count > 0)
        {
            var table = left.First(candidate => !left.Exists(other => other != candidate && RefersTo(other, candidate)));
            commands.Add($"DELETE FROM {sql.DelimitIdentifier(table.Name, table.Schema)};");
            left.Remove(table);
        }

        return db.Database.ExecuteSqlRawAsync(string.Join('\n', commands));
    }

    /// <summary>SQL Server goes on counting over a deletion; a table that has never counted begins with one by itself.</summary>
    public static Task CountFromOneAsync(NetworkDbContext db)
    {
        var sql = db.GetService<ISqlGenerationHelper>();
        var commands = db.Model.GetRelationalModel().Tables.Select(table => sql.DelimitIdentifier(table.Name, table.Schema)).Select(table =>
            $"IF EXISTS (SELECT 1 FROM sys.identity_columns WHERE object_id = OBJECT_ID(N'{table}') AND last_value IS NOT NULL) "
            + $"DBCC CHECKIDENT (N'{table}', RESEED, 0) WITH NO_INFOMSGS;");
        return db.Database.ExecuteSqlRawAsync(string.Join('\n', commands));
    }

    private static bool RefersTo(ITable table, ITable other) =>
        table.ForeignKeyConstraints.Any(key => key.PrincipalTable == other);
}
