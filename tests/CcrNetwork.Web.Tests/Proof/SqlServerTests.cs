using System.Net;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Proof;

/// <summary>The site on a SQL Server, where one is at hand.</summary>
public sealed class SqlServerTests
{
    [SqlServerFact]
    public async Task Every_link_opens_on_SQL_Server()
    {
        await using var site = new SqlServerSite();

        var crawl = await Crawl.OfAsync(site.Visitor());

        Problems.None(crawl.Answers.Values.Where(page => page.Status != HttpStatusCode.OK).Select(page => page.ToString()));
    }

    private sealed class SqlServerSite() : NetworkSite(Provider.SqlServer)
    {
        protected override bool IsSeeded => true;
    }
}
