using CcrNetwork.Data.SqlServer;
using CcrNetwork.Data.Tests.Support;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Testing.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace CcrNetwork.Data.Tests.SqlServer;

public sealed class SqlServerSchemaTests
{
    [Fact]
    public void The_create_script_is_valid_on_SQL_Server()
    {
        using var db = new SqlServerContextFactory().CreateDbContext([]);
        using var checker = new SqlServerQueryChecker(db);

        Assert.Empty(checker.Validate());
    }

    [Theory]
    [InlineData("REFERENCES [Centres] ([Id])", "REFERENCES [Centers] ([Id])")]
    [InlineData("REFERENCES [Centres] ([Id])", "REFERENCES [Centres] ([Ident])")]
    public void A_fault_in_the_create_script_is_found(string sound, string faulty)
    {
        using var db = new SqlServerContextFactory().CreateDbContext([]);
        var script = db.Database.GenerateCreateScript();
        using var checker = new SqlServerQueryChecker(script.Replace(sound, faulty, StringComparison.Ordinal));

        Assert.Contains(sound, script, StringComparison.Ordinal);
        Assert.NotEmpty(checker.Validate());
    }

    [Fact]
    public void The_script_of_the_migrations_is_T_SQL() => Assert.Empty(ErrorsIn(MigrationScript()));

    [Fact]
    public void A_fault_in_the_script_of_the_migrations_is_found() =>
        Assert.NotEmpty(ErrorsIn(MigrationScript().Replace("NOT NULL", "NOT NIL", StringComparison.Ordinal)));

    [Fact]
    public void The_model_fits_the_limits_of_SQL_Server()
    {
        using var db = new SqlServerContextFactory().CreateDbContext([]);

        Assert.Empty(SqlServerModel.FaultsOf(db.GetService<IDesignTimeModel>().Model));
    }

    [Fact]
    public void A_second_cascade_path_is_found() =>
        Assert.Contains(FaultsWith(b => b.Entity<Call>().HasOne<Centre>().WithMany().OnDelete(DeleteBehavior.Cascade)),
            fault => fault.Contains("twice", StringComparison.Ordinal));

    [Fact]
    public void A_cascade_onto_the_same_table_is_found() =>
        Assert.Contains(FaultsWith(b => b.Entity<Centre>().HasOne<Centre>().WithMany().OnDelete(DeleteBehavior.Cascade)),
            fault => fault.Contains("twice", StringComparison.Ordinal));

    [Fact]
    public void A_key_that_is_too_wide_is_found() =>
        Assert.Contains(FaultsWith(b => b.Entity<Wide>().HasKey(w => w.Text)),
            fault => fault.Contains("902 bytes of 900", StringComparison.Ordinal));

    [Fact]
    public void An_index_that_is_too_wide_is_found() =>
        Assert.Contains(FaultsWith(b => b.Entity<Wide>().HasIndex(w => new { w.Text, w.More })),
            fault => fault.Contains("1704 bytes of 1700", StringComparison.Ordinal));

    [Fact]
    public void A_max_type_in_an_index_is_found() =>
        Assert.Contains(
            FaultsWith(
                b => b.Entity<Centre>().Property(c => c.Notes).HasColumnType("nvarchar(max)"),
                b => b.Entity<Centre>().HasIndex(c => c.Notes)),
            fault => fault.Contains("max type", StringComparison.Ordinal));

    [Fact]
    public void A_length_that_SQL_Server_cannot_declare_is_found() =>
        Assert.Contains(FaultsWith(b => b.Entity<Centre>().Property(c => c.Notes).HasMaxLength(5000).HasColumnType("nvarchar(5000)")),
            fault => fault.Contains("longer than 4000", StringComparison.Ordinal));

    private static List<string> FaultsWith(params Action<ModelBuilder>[] changes)
    {
        using var db = ChangedContext.OnSqlServer(builder =>
        {
            builder.Entity<Wide>().Property(w => w.Text).HasMaxLength(451);
            builder.Entity<Wide>().Property(w => w.More).HasMaxLength(401);
            foreach (var change in changes)
            {
                change(builder);
            }
        });
        return [.. SqlServerModel.FaultsOf(db.GetService<IDesignTimeModel>().Model)];
    }

    private static string MigrationScript()
    {
        using var db = new SqlServerContextFactory().CreateDbContext([]);
        return db.GetService<IMigrator>().GenerateScript();
    }

    private static IList<ParseError> ErrorsIn(string script)
    {
        using var reader = new StringReader(script);
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        return errors;
    }

    private sealed class Wide
    {
        public int Id { get; set; }

        public string Text { get; set; } = "";

        public string More { get; set; } = "";
    }
}
