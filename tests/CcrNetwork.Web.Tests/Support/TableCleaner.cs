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

    private static bool RefersTo(ITable table, ITable other) =>
        table.ForeignKeyConstraints.Any(key => key.PrincipalTable == other);
}
