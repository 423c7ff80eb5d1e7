using CcrNetwork.Data.SqlServer;
using CcrNetwork.Data.Tests.Support;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Testing.SqlServer;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Data.Tests.SqlServer;

public sealed class SqlServerQueryTests
{
    private static readonly Func<NetworkDbContext, string, Task<Centre?>> CompiledCentre =
        EF.CompileAsyncQuery((NetworkDbContext db, string slug) => db.Centres.AsNoTracking().SingleOrDefault(c => c.Slug == slug));

    [Fact]
    public async Task Every_kind_of_query_that_runs_on_SQLite_is_valid_on_SQL_Server()
    {
        await using var database = await TestDatabase.CreateSeededAsync(Provider.Sqlite);
        using var capture = new QueryCapture();
        await using var db = database.Open(capture.Attach);
        string[] codes = ["FR", "BE"];
        var kinds = new List<MembershipKind> { MembershipKind.Labelled, MembershipKind.Member };
        var (folded, skip) = ("abb", 2);

        await db.Centres.Published().InTheNetwork().InCountry(codes[0]).CountAsync();
        await db.Centres.Where(c => codes.Contains(c.Address.CountryCode) && kinds.Contains(c.Membership.Kind)).ToListAsync();
        await db.Centres.Where(c => c.Name.Contains(folded)).OrderBy(c => c.Name).ThenBy(c => c.Id).Skip(skip).Take(5)
            .Select(c => new { c.Slug, c.Name, Disciplines = c.Disciplines.Select(d => d.Slug).ToList() }).ToListAsync();
        await db.Centres.GroupBy(c => c.Address.CountryCode).Select(g => new { g.Key, Count = g.Count() }).ToListAsync();
        await db.Countries.Where(k => !db.Centres.Any(c => c.Address.CountryCode == k.Code)).Select(k => k.Code).ToListAsync();
        await db.Calls.AsSplitQuery().Include(c => c.Programmes).Include(c => c.Participations).ThenInclude(p => p.Centre)
            .OrderBy(c => c.ClosesAt).ThenBy(c => c.Id).FirstOrDefaultAsync(c => c.ClosesAt > DateTime.UtcNow);
        await db.Centres.MaxAsync(c => c.PublishedAt);
        await db.Centres.AnyAsync(c => c.Hostings.Any(h => h.Programme.Slug == folded));
        await db.Centres.Where(c => c.Slug == "nobody").ExecuteDeleteAsync();
        await CompiledCentre(db, "nobody");

        Assert.DoesNotContain(capture.Queries, q => q.Fault is not null);
        Assert.Equal(10, capture.Queries.Count);
        Assert.Empty(Check([.. capture.Queries.Select(q => q.Sql!)]));
    }

    [Fact]
    public async Task A_query_that_SQL_Server_cannot_be_asked_is_reported()
    {
        await using var database = await TestDatabase.CreateAsync(Provider.Sqlite);
        using var capture = new QueryCapture();
        await using var db = database.Open(capture.Attach);

        // Only SQLite has this function.
        await db.Centres.Where(c => EF.Functions.Glob(c.Name, "*a*")).ToListAsync();

        Assert.NotNull(Assert.Single(capture.Queries).Fault);
    }

    [Theory]
    [InlineData("SELECT [c].[Naem] FROM [Centres] AS [c]")]
    [InlineData("SELECT [c].[Name] FROM [Centers] AS [c]")]
    [InlineData("SELECT c.Name FROM Centres AS c WHERE c.Slug = @missing")]
    [InlineData("SELECT c.Name FROM Centres AS c LIMIT 1")]
    public void A_faulty_query_is_found(string sql) => Assert.NotEmpty(Check([sql]));

    [Fact]
    public void A_sound_query_is_not_accused() =>
        Assert.Empty(Check(["DECLARE @slug nvarchar(80) = N'x';\nSELECT [c].[Name] FROM [Centres] AS [c] WHERE [c].[Slug] = @slug"]));

    private static IReadOnlyList<string> Check(IReadOnlyList<string> queries)
    {
        using var db = new SqlServerContextFactory().CreateDbContext([]);
        using var checker = new SqlServerQueryChecker(db);
        for (var i = 0; i < queries.Count; i++)
        {
            checker.Add($"query {i}", queries[i]);
        }

        return checker.Validate();
    }
}
