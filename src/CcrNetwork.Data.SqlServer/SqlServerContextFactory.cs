using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CcrNetwork.Data.SqlServer;

/// <summary>For the tool that writes migrations; never opens a database.</summary>
public sealed class SqlServerContextFactory : IDesignTimeDbContextFactory<NetworkDbContext>
{
    public NetworkDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<NetworkDbContext>()
            .UseNetworkOnSqlServer("Server=localhost;Database=DesignTime")
            .As<NetworkDbContext>());
}
