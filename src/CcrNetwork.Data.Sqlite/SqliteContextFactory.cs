using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CcrNetwork.Data.Sqlite;

/// <summary>For the tool that writes migrations; never opens a database.</summary>
public sealed class SqliteContextFactory : IDesignTimeDbContextFactory<NetworkDbContext>
{
    public NetworkDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<NetworkDbContext>()
            .UseNetworkOnSqlite("Data Source=design-time.db")
            .As<NetworkDbContext>());
}
