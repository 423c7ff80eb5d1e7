using CcrNetwork.Data;
using CcrNetwork.Data.SqlServer;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Testing.SqlServer;
using CcrNetwork.Web.Infrastructure.Published;
using CcrNetwork.Web.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Proof;

/// <summary>Every query that a page makes on SQLite is one that SQL Server would understand.</summary>
public sealed class SqlServerQueryTests
{
    private static readonly string[] Examples =
    [
        "/fr", "/fr/centres", "/fr/centres.csv", "/fr/centres/ambronay", "/fr/centres/ambronay.vcf", "/fr/countries", "/fr/countries/cn",
        "/fr/residencies", "/fr/residencies/odyssee", "/fr/residencies/nora", "/fr/residencies/calls",
        "/fr/residencies/calls/odyssee-nora-2026",
        "/fr/residencies/calls.ics", "/fr/residencies/odyssee.ics", "/fr/residencies/calls/odyssee-nora-2026.ics",
        "/fr/cooperation", "/fr/cooperation?country=cn", "/fr/cooperation/accr-cpaffc-2014", "/fr/partners", "/fr/partners/cpaffc",
        "/fr/projects", "/fr/projects/aqueduct", "/fr/network", "/fr/network/history", "/fr/network/services",
        "/fr/network/publications/manifeste",
        "/fr/label", "/fr/search?q=abbaye", "/sitemap.xml", "/api/v1/centres/ambronay",
    ];

    /// <summary>Pages of staff whose queries are put together from conditions and words.</summary>
    private static readonly string[] Asked =
    [
        "/admin/questions", "/admin/questions?page=2", "/admin/questions/association", "/admin/questions/abbaye-001", "/admin/languages",
        "/admin/news?columns=centres", "/admin/news/new?find=centres&words=abbaye+12", "/admin/projects/new?find=partners&words=abbaye",
        "/admin/centres?q=abbaye+12", "/admin/users/invitations/new", "/admin/photographs/new?centre=abbaye-001&find=centre&find-centre=12",
    ];

    /// <summary>The lists of all kinds in all their forms.</summary>
    private static IEnumerable<string> Lists => PublishedKinds.Declared.SelectMany(kind => kind.Files.Select(file => $"/fr{file.Path}")
        .Concat(kind.List is null ? [] : [$"/fr{kind.Address}"])
        .Concat(kind.IsOpenData ? [$"/api/v1/{kind.ApiPath}"] : []));

    [Fact]
    public async Task Every_query_of_every_kind_of_page_is_valid_on_SQL_Server()
    {
        using var capture = new QueryCapture();
        await using var site = new CapturingSite(capture);
        var visitor = site.Visitor();
        foreach (var address in Examples.Union(Lists))
        {
            var page = await visitor.GetPageAsync(address);
            Assert.True((int)page.Status == 200, $"{page}");
        }

        await visitor.GetPageAsync("/an/old/address");
        FindNothing(capture.Queries, atLeast: 40);
    }

    [Fact]
    public async Task Every_query_about_what_is_asked_and_what_is_sought_is_valid_on_SQL_Server()
    {
        using var capture = new QueryCapture();
        await using var site = new CapturingSite(capture);
        await site.SaveAsync([.. Enumerable.Range(1, 201).Select(number => Some.Centre($"Abbaye {number:000}"))]);
        var administrator = await site.StaffAsync(StaffRole.Administrator);
        foreach (var address in Asked)
        {
            var page = await administrator.GetPageAsync(address);
            Assert.True((int)page.Status == 200, $"{page}");
        }

        FindNothing(capture.Queries, atLeast: 40);
    }

    private static void FindNothing(IReadOnlyList<CapturedQuery> queries, int atLeast)
    {
        Assert.True(queries.Count > atLeast, $"Only {queries.Count} queries were seen.");
        Assert.DoesNotContain(queries, query => query.Fault is not null);
        using var db = new SqlServerContextFactory().CreateDbContext([]);
        using var checker = new SqlServerQueryChecker(db);
        foreach (var (query, number) in queries.Select((query, number) => (query, number)))
        {
            checker.Add($"Query{number}", query.Sql!);
        }

        Assert.Empty(checker.Validate());
    }

    private sealed class CapturingSite(QueryCapture capture) : NetworkSite(Provider.Sqlite)
    {
        protected override bool IsSeeded => true;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.ConfigureDbContext<NetworkDbContext>(capture.Attach));
        }
    }
}
