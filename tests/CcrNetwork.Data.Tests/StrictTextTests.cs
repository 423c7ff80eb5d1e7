using CcrNetwork.Data.SqlServer;
using CcrNetwork.Data.Tests.Support;
using CcrNetwork.Domain.Staff;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CcrNetwork.Data.Tests;

/// <summary>SQLite refuses the texts that SQL Server would refuse, in every column, whoever writes them.</summary>
public sealed class StrictTextTests
{
    private const int BrokenRule = 275;

    [Fact]
    public async Task No_column_takes_a_text_that_is_too_long_or_holds_a_NUL()
    {
        await using var database = await TestDatabase.CreateAsync(Provider.Sqlite);
        await using var db = database.Open();
        await FillAsync(db);
        var columns = TextColumns(db);
        var tried = 0;
        var problems = new List<string>();
        foreach (var (table, column, length) in columns)
        {
            // What has no row is found by the tests that save one of everything.
            if (await RefusesAsync(db, table, column, "'a' || char(0) || 'b'") is not { } refusesNul)
            {
                continue;
            }

            tried++;
            if (!refusesNul)
            {
                problems.Add($"{table}.{column} takes a NUL.");
            }

            if (length is { } most && await RefusesAsync(db, table, column, $"printf('%.*c', {most + 1}, 'x')") == false)
            {
                problems.Add($"{table}.{column} takes {most + 1} letters.");
            }

            if (length is { } whole && await RefusesAsync(db, table, column, $"printf('%.*c', {whole}, 'x')") == true)
            {
                problems.Add($"{table}.{column} does not take {whole} letters.");
            }
        }

        Assert.Empty(problems);
        Assert.True(tried > 200, $"Only {tried} columns were tried.");
    }

    [Fact]
    public void SQL_Server_needs_no_rule_for_what_its_columns_know()
    {
        using var db = new SqlServerContextFactory().CreateDbContext([]);

        Assert.Empty(db.GetService<IDesignTimeModel>().Model.GetEntityTypes().SelectMany(type => type.GetCheckConstraints()));
    }

    [Fact]
    public async Task A_refusal_names_the_table()
    {
        await using var database = await TestDatabase.CreateAsync(Provider.Sqlite);
        await using var db = database.Open();
        await FillAsync(db);

        var refusal = await Assert.ThrowsAsync<SqliteException>(
            () => db.Database.ExecuteSqlRawAsync("UPDATE Centres SET Name = printf('%.*c', 5000, 'x')"));

        Assert.Contains("CK_Centres_Text", refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>The control: a column without a rule is found.</summary>
    [Fact]
    public async Task A_column_without_a_rule_would_be_seen()
    {
        await using var database = await TestDatabase.CreateAsync(Provider.Sqlite);
        await using var db = database.Open();
        await db.Database.ExecuteSqlRawAsync("CREATE TABLE Lax (Word TEXT); INSERT INTO Lax VALUES ('a');");

        Assert.Equal(false, await RefusesAsync(db, "Lax", "Word", "'a' || char(0) || 'b'"));
    }

    private static async Task FillAsync(NetworkDbContext db)
    {
        db.AddRange(Everything.Make());
        await db.SaveChangesAsync();
        var account = await db.Accounts.SingleAsync();
        account.GiveRole(StaffRole.CentreEditor, [(await db.Centres.FirstAsync()).Id]);
        db.AddRange(
            Everything.MakeFor(
                account, (await db.AgendaEvents.SingleAsync()).Id, (await db.FundingSubscriptions.SingleAsync()).Id,
                (await db.LinkChecks.SingleAsync()).Id));
        await db.SaveChangesAsync();
    }

    /// <summary>Every column that the tables hold as text by their model, those of keys too.</summary>
    private static List<(string Table, string Column, int? Length)> TextColumns(NetworkDbContext db) =>
    [
        .. from table in db.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables
        from column in table.Columns
        let mapping = column.PropertyMappings.Count > 0 ? column.PropertyMappings[0] : null
        where mapping is not null && (mapping.TypeMapping.Converter?.ProviderClrType ?? mapping.Property.ClrType) == typeof(string)
        where !mapping.Property.DeclaringType.IsMappedToJson()
        orderby table.Name, column.Name
        select (table.Name, column.Name, mapping.Property.GetMaxLength()),
    ];

    /// <summary>
    /// Whether the rule of the column stops it; that another row, or a foreign key, is in the way does not count. Null without a row.
    /// </summary>
    private static async Task<bool?> RefusesAsync(NetworkDbContext db, string table, string column, string value)
    {
        var statement = $"UPDATE \"{table}\" SET \"{column}\" = {value}";
        await using var transaction = await db.Database.BeginTransactionAsync();
        try
        {
            return await db.Database.ExecuteSqlRawAsync(statement) > 0 ? false : null;
        }
        catch (SqliteException fault)
        {
            return fault.SqliteExtendedErrorCode == BrokenRule;
        }
    }
}
