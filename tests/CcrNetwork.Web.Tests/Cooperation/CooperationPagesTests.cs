using System.Net;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Cooperation;

/// <summary>The network's own countries, protocols, partners and projects, all of them, in each language.</summary>
public sealed class CooperationPagesTests(UncachedSite site) : IClassFixture<UncachedSite>
{
    private const int MostCommands = 5;

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Every_page_opens_with_one_heading_and_few_commands(string language)
    {
        var paths = await PathsAsync();
        var visitor = site.Visitor();
        await visitor.GetPageAsync($"/{language}/centres");
        await visitor.GetPageAsync($"/{language}/countries/fr");

        foreach (var path in paths)
        {
            var page = await visitor.GetPageAsync($"/{language}{path}");

            Assert.True(page.Status == HttpStatusCode.OK, page.ToString());
            Assert.Single(page.All("h1"));
            Assert.True(page.Commands <= MostCommands, $"{page} took {page.Commands} commands.");
            Assert.DoesNotContain("style=", page.Html, StringComparison.Ordinal);
        }
    }

    private async Task<List<string>> PathsAsync()
    {
        var paths = new List<string> { "/countries", "/cooperation", "/partners", "/projects" };
        paths.AddRange(
            (await site.ReadAsync(db => db.Countries.Published().Select(c => c.Slug).ToListAsync())).Select(slug => $"/countries/{slug}"));
        paths.AddRange(
            (await site.ReadAsync(db => db.Protocols.Published().Select(p => p.Slug).ToListAsync())).Select(slug => $"/cooperation/{slug}"));
        paths.AddRange(
            (await site.ReadAsync(db => db.Partners.Published().Select(p => p.Slug).ToListAsync())).Select(slug => $"/partners/{slug}"));
        paths.AddRange(
            (await site.ReadAsync(db => db.Projects.Published().Select(p => p.Slug).ToListAsync())).Select(slug => $"/projects/{slug}"));
        paths.AddRange(Enum.GetValues<ProtocolKind>().Select(kind => $"/cooperation?kind={kind.ToString().ToLowerInvariant()}"));
        return paths;
    }
}
