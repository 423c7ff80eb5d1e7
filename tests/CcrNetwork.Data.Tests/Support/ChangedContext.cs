using CcrNetwork.Data.Sqlite;
using CcrNetwork.Data.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace CcrNetwork.Data.Tests.Support;

/// <summary>The portal's context with a planted change, to prove that a check would find it.</summary>
internal sealed class ChangedContext : NetworkDbContext
{
    private readonly Action<ModelBuilder> _change;

    private ChangedContext(DbContextOptionsBuilder options, Action<ModelBuilder> change)
        : base(options.ReplaceService<IModelCacheKeyFactory, NewModelEachTime>().As<NetworkDbContext>()) => _change = change;

    public static ChangedContext OnSqlServer(Action<ModelBuilder> change) =>
        new(new DbContextOptionsBuilder<NetworkDbContext>().UseNetworkOnSqlServer("Server=offline"), change);

    public static ChangedContext OnSqlite(Action<ModelBuilder> change) =>
        new(new DbContextOptionsBuilder<NetworkDbContext>().UseNetworkOnSqlite("Data Source=:memory:"), change);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        _change(builder);
    }

    private sealed class NewModelEachTime : IModelCacheKeyFactory
    {
        public object Create(DbContext context, bool designTime) => new();
    }
}
