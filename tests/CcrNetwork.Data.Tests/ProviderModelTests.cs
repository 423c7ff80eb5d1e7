using System.Text.RegularExpressions;
using CcrNetwork.Data.Sqlite;
using CcrNetwork.Data.SqlServer;
using CcrNetwork.Data.Tests.Support;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CcrNetwork.Data.Tests;

/// <summary>Both databases are one: the same tables, columns, lengths, keys, indexes and what goes with what.</summary>
public sealed partial class ProviderModelTests
{
    [Fact]
    public void Both_providers_have_the_same_tables_columns_keys_and_indexes()
    {
        using var sqlite = new SqliteContextFactory().CreateDbContext([]);
        using var sqlServer = new SqlServerContextFactory().CreateDbContext([]);

        var (one, other) = (Describe(sqlite), Describe(sqlServer));

        Assert.Equal(one.Except(other), other.Except(one));
        Assert.True(one.Count > 900, $"Only {one.Count} things were compared.");
    }

    [Fact]
    public void A_difference_between_the_providers_is_found()
    {
        using var sqlite = new SqliteContextFactory().CreateDbContext([]);
        using var sqlServer = ChangedContext.OnSqlServer(builder =>
        {
            builder.Entity<Centre>().Property(centre => centre.Phone).HasMaxLength(7);
            builder.Entity<Centre>().HasIndex(centre => centre.ChangedAt);
            builder.Entity<AuditEntry>().Property(entry => entry.Details).IsRequired();
        });

        var problems = Describe(sqlServer).Except(Describe(sqlite)).ToList();

        Assert.Contains(problems, problem => problem.Contains("length 7", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("index (ChangedAt)", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.StartsWith("AuditEntries.Details needed", StringComparison.Ordinal));
    }

    /// <summary>The lengths that the servers are told, not only those of the model: what one cuts the other must cut.</summary>
    [Fact]
    public void Every_length_of_a_text_is_told_to_SQL_Server()
    {
        using var db = new SqlServerContextFactory().CreateDbContext([]);

        Assert.Empty(Columns(db)
            .Where(column => column.Property.GetMaxLength() is { } length and <= 4000
                && column.Type.StartsWith("nvarchar", StringComparison.Ordinal)
                && column.Type != $"nvarchar({length})")
            .Select(column => $"{column.Name} {column.Type}"));
    }

    /// <summary>What points to a row is found by an index; else deleting one, and each list of what is its own, reads all rows.</summary>
    [Fact]
    public void Every_foreign_key_is_the_beginning_of_an_index()
    {
        using var db = new SqlServerContextFactory().CreateDbContext([]);

        Assert.Empty(BareForeignKeys(db));
    }

    /// <summary>EF Core gives every foreign key an index by itself, until somebody takes it away: so the look itself is tried.</summary>
    [Theory]
    [InlineData("CentreId", "CentreId,", true)]
    [InlineData("CentreId", "CentreId,At,", true)]
    [InlineData("CentreId", "At,CentreId,", false)]
    [InlineData("CentreId", "CentreIdOfOld,", false)]
    [InlineData("Kind,ItemId", "Kind,ItemId,Number,", true)]
    [InlineData("Kind,ItemId", "Kind,", false)]
    public void A_foreign_key_without_an_index_is_found(string foreignKey, string indexed, bool isFound) =>
        Assert.Equal(isFound, IsBeginningOfOne(foreignKey, [indexed]));

    /// <summary>
    /// Whatever staff reads by pages of a table that grows for ever is read along an index: the log, the history of an item, the
    /// queue of mail, the runs of work.
    /// </summary>
    [Theory]
    [InlineData("AuditEntries", "Id")]
    [InlineData("AuditEntries", "At")]
    [InlineData("AuditEntries", "Subject,SubjectId")]
    [InlineData("Revisions", "Kind,ItemId,Number")]
    [InlineData("Revisions", "At")]
    [InlineData("EditorialRecords", "Kind,ItemId")]
    [InlineData("EditorialRecords", "Stage")]
    [InlineData("OutgoingMails", "NextTryAt")]
    [InlineData("WorkRuns", "EndedAt")]
    [InlineData("ContentChanges", "At")]
    [InlineData("Sessions", "KeyHash")]
    [InlineData("LinkChecks", "NextCheckAt")]
    [InlineData("EventRegistrations", "AgendaEventId,EmailKey")]
    public void What_grows_for_ever_is_read_along_an_index(string table, string columns)
    {
        using var db = new SqlServerContextFactory().CreateDbContext([]);
        var types = db.Model.GetEntityTypes().Where(type => type.GetTableName() == table).ToList();

        Assert.NotEmpty(types);
        Assert.True(IsBeginningOfOne(columns, types.SelectMany(Indexed)));
    }

    private static List<string> Describe(DbContext db)
    {
        var model = db.GetService<IDesignTimeModel>().Model;
        var all = new List<string>();
        foreach (var type in model.GetEntityTypes().Where(type => type.GetTableName() is not null && !type.IsMappedToJson()))
        {
            var table = type.GetTableName()!;
            all.AddRange(type.GetKeys().Select(key => $"{table} key ({Names(key.Properties)}) primary {key.IsPrimaryKey()}"));
            all.AddRange(type.GetIndexes().Select(index =>
                $"{table} index ({Names(index.Properties)}) unique {index.IsUnique} where {Plain(index.GetFilter())} "
                + $"descending {string.Join(",", index.IsDescending ?? [])}"));
            all.AddRange(type.GetForeignKeys().Select(key =>
                $"{table} ({Names(key.Properties)}) to {key.PrincipalEntityType.GetTableName()} "
                + $"({Names(key.PrincipalKey.Properties)}) {key.DeleteBehavior} needed {key.IsRequired}"));
        }

        all.AddRange(Columns(db).Select(column =>
            $"{column.Name} needed {!column.Property.IsColumnNullable()} length {column.Property.GetMaxLength()} "
            + $"token {column.Property.IsConcurrencyToken} made {column.Property.ValueGenerated}"));
        return [.. all.Distinct().Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<(string Name, string Type, IProperty Property)> Columns(DbContext db) =>
        db.GetService<IDesignTimeModel>().Model.GetEntityTypes()
            .Where(type => type.GetTableName() is not null && !type.IsMappedToJson())
            .SelectMany(type => type.GetFlattenedProperties().Select(property =>
                ($"{type.GetTableName()}.{property.GetColumnName()}", property.GetColumnType(), property)));

    private static List<string> BareForeignKeys(DbContext db) =>
    [
        .. db.GetService<IDesignTimeModel>().Model.GetEntityTypes()
            .Where(type => type.GetTableName() is not null && !type.IsMappedToJson())
            .SelectMany(type => type.GetForeignKeys()
                .Where(key => !IsBeginningOfOne(Names(key.Properties), Indexed(type)))
                .Select(key => $"{type.GetTableName()} ({Names(key.Properties)})")),
    ];

    private static bool IsBeginningOfOne(string columns, IEnumerable<string> indexed) =>
        indexed.Any(one => one.StartsWith($"{columns},", StringComparison.Ordinal));

    /// <summary>The columns of each index and key, in order.</summary>
    private static IEnumerable<string> Indexed(IEntityType type) =>
        type.GetIndexes().Select(index => index.Properties)
            .Concat(type.GetKeys().Select(key => key.Properties))
            .Select(properties => $"{Names(properties)},");

    private static string Names(IEnumerable<IReadOnlyPropertyBase> properties) =>
        string.Join(",", properties.Select(property => property.Name));

    /// <summary>Each provider quotes names in its own way; a unique index over what may be null has a filter on SQL Server alone.</summary>
    private static string Plain(string? filter) =>
        filter is null || NotNullAlone().IsMatch(filter)
            ? ""
            : filter.Replace("[", "\"", StringComparison.Ordinal).Replace("]", "\"", StringComparison.Ordinal);

    [GeneratedRegex(@"^(\[\w+\] IS NOT NULL( AND )?)+$")]
    private static partial Regex NotNullAlone();
}
