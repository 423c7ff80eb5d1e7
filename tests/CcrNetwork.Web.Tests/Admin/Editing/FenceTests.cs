using System.Net;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Withholding;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Areas.Admin.Withholding;
using CcrNetwork.Web.Infrastructure.Published;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Admin.Editing;

/// <summary>What somebody has broken by hand in the database spoils nothing but itself.</summary>
public sealed class FenceTests
{
    private static readonly string[] PublicPaths =
    [
        "/fr", "/en", "/fr/search?q=a", "/en/search?q=maison", "/fr/network", "/sitemap.xml",
        .. PublishedKinds.Declared.Where(kind => kind.List is not null).Select(kind => $"/fr{kind.Address}"),
        .. PublishedKinds.Declared.SelectMany(kind => kind.Files).Select(file => $"/fr{file.Path}"),
        .. PublishedKinds.Declared.Where(kind => kind.IsOpenData).Select(kind => $"/api/v1/{kind.ApiPath}"),
    ];

    [Fact]
    public async Task One_broken_item_of_each_kind_is_left_out_named_and_open_to_every_step()
    {
        await using var site = new UncachedSite();
        await MadeItems.AddToAsync(site);
        var administrator = await site.StaffAsync(StaffRole.Administrator);
        var kinds = site.Services.GetRequiredService<ContentKinds>();
        Assert.Equal("Healthy", (await site.Visitor().GetPageAsync("/health/ready")).Html);
        Assert.Equal(0, await CheckAsync(site));
        var broken = await BreakAsync(site, kinds);
        Assert.True(broken.Count > 15);
        await site.ForgetPagesAsync();
        var problems = new List<string>();

        // Before anybody has noticed.
        await AddFaultsAsync("before", site.Visitor(), PublicPaths, problems);
        await AddFaultsAsync("before", administrator, broken.SelectMany(item => PathsOf(item.Kind, item.Id)).Append("/admin"), problems);

        Assert.Equal(broken.Count, await CheckAsync(site));

        await AddFaultsAsync("after", site.Visitor(), PublicPaths, problems);
        await AddFaultsAsync("after", administrator, broken.SelectMany(item => PathsOf(item.Kind, item.Id)).Append("/admin"), problems);
        var dashboard = (await administrator.GetPageAsync("/admin")).Attributes("[data-testid=withheld] a", "href");
        var centres = (await site.Visitor().GetPageAsync("/api/v1/centres?pageSize=100")).Html;
        foreach (var (kind, id) in broken)
        {
            var item = await site.ReadAsync(db => kind.Items(db).Where(i => i.Id == id).Select(i => new { i.State, i.Slug }).SingleAsync());
            Assert.Equal(PublicationState.Withheld, item.State);
            Assert.Contains($"/admin/{kind.Name}/{id}/edit", dashboard);
            Assert.DoesNotContain($"\"slug\":\"{item.Slug}\"", centres, StringComparison.Ordinal);

            // A country whose row is withheld still has the page that its centres make.
            if (kind.HasPages
                && kind.Name != "countries"
                && (int)(await site.Visitor().GetPageAsync($"/fr{kind.PublicPath(item.Slug)}")).Status is not (404 or 410))
            {
                problems.Add($"{kind.Name} {item.Slug} is still shown");
            }
        }

        Problems.None(problems);
        Assert.Equal("Degraded", (await site.Visitor().GetPageAsync("/health/ready")).Html);

        foreach (var (kind, id) in broken)
        {
            var archived = await administrator.SubmitAsync(
                await administrator.GetPageAsync($"/admin/{kind.Name}/{id}/edit"), "button[formaction$='/archive']");
            Assert.True(archived.Status == HttpStatusCode.Found, $"{kind.Name}: {archived}");
        }

        Assert.Equal("Healthy", (await site.Visitor().GetPageAsync("/health/ready")).Html);
    }

    [Fact]
    public async Task A_mended_item_comes_back_by_publication_or_by_itself()
    {
        await using var site = new NetworkSite();
        Domain.Centres.Centre[] centres = [Complete("Une"), Complete("Deux"), Complete("Trois")];
        await site.SaveAsync([Some.France(), .. centres]);
        var editor = await site.StaffAsync(StaffRole.Editor);
        await ExecuteAsync(site, "UPDATE \"Centres\" SET \"BuiltCentury\" = 2147483647 WHERE \"Slug\" = 'une'");
        await ExecuteAsync(site, "UPDATE \"Centres\" SET \"Now\" = 'no JSON' WHERE \"Slug\" = 'deux'");
        Assert.Equal(2, await CheckAsync(site));

        var path = $"/admin/centres/{centres[0].Id}/edit";
        var saved = await editor.SubmitAsync(
            await editor.GetPageAsync(path), "form#content", ("builtCentury", "12"), ("name", "Une encore"));
        Assert.True(saved.Status == HttpStatusCode.Found, string.Join(" ", saved.IsHtml ? saved.Texts("[data-testid=errors] li") : []));
        await editor.SubmitAsync(await editor.GetPageAsync(path), "#publish");
        await ExecuteAsync(site, "UPDATE \"Centres\" SET \"Now\" = '{\"fr\":\"Des concerts.\"}' WHERE \"Slug\" = 'deux'");
        Assert.Equal(1, await CheckAsync(site));

        foreach (var slug in new[] { "une", "deux", "trois" })
        {
            Assert.Equal(HttpStatusCode.OK, (await site.Visitor().GetPageAsync($"/fr/centres/{slug}")).Status);
        }

        Assert.Equal(
            ["content.withheld", "content.withheld", "content.released"],
            await site.ReadAsync(
                db => db.AuditEntries
                    .Where(e => e.Action == "content.withheld" || e.Action == "content.released")
                    .OrderBy(e => e.Id)
                    .Select(e => e.Action)
                    .ToListAsync()));
    }

    [Fact]
    public async Task An_item_that_cannot_be_read_is_restored_from_its_history()
    {
        await using var site = new NetworkSite();
        var centre = Complete("Une");
        await site.SaveAsync(Some.France(), centre);
        var editor = await site.StaffAsync(StaffRole.Editor);
        var path = $"/admin/centres/{centre.Id}";
        await editor.SubmitAsync(await editor.GetPageAsync($"{path}/edit"), "form#content", ("name", "Une encore"));
        await editor.SubmitAsync(await editor.GetPageAsync($"{path}/edit"), "#publish");
        await ExecuteAsync(site, $"UPDATE \"Centres\" SET \"Now\" = 'no JSON' WHERE \"Id\" = {centre.Id}");
        Assert.Equal(1, await CheckAsync(site));

        var restored = await editor.SubmitAsync(
            await editor.GetPageAsync($"{path}/history/compare?from=1&to=2"), "form[action$='/restoration']");
        Assert.True(restored.Status == HttpStatusCode.Found, $"{restored}");
        await editor.SubmitAsync(await editor.GetPageAsync($"{path}/edit"), "#publish");

        Assert.Equal(0, await CheckAsync(site));
        var page = await site.Visitor().GetPageAsync("/fr/centres/une");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Des concerts.", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_that_cannot_be_read_is_named_to_who_may_mend_it()
    {
        await using var site = new NetworkSite();
        Domain.Centres.Centre[] centres = [Complete("Une"), Complete("Deux"), Complete("Trois")];
        await site.SaveAsync([Some.France(), .. centres]);
        var editor = await site.StaffAsync(StaffRole.Editor);
        var (own, other) = (
            await site.StaffAsync(StaffRole.CentreEditor, centres[0].Id), await site.StaffAsync(StaffRole.CentreEditor, centres[2].Id));
        await editor.SubmitAsync(await editor.GetPageAsync($"/admin/centres/{centres[0].Id}/edit"), "form#content", ("name", "Une encore"));
        await site.ChangeAsync(db => db.Centres.Single(centre => centre.Slug == "deux").Archive(NetworkSite.Now.UtcDateTime));
        Assert.False((await editor.GetPageAsync("/admin")).Has("[data-testid=damaged]"));

        await ExecuteAsync(site, "UPDATE \"Revisions\" SET \"Values\" = 'no JSON'");
        await ExecuteAsync(site, "UPDATE \"Centres\" SET \"Now\" = 'no JSON' WHERE \"Slug\" = 'deux'");
        site.Clock.Advance(TimeSpan.FromMinutes(6));
        await Wait.UntilAsync(
            async () => (await editor.GetPageAsync("/admin")).Has("[data-testid=damaged]"), "The damaged items are not named.");

        Assert.Equal(
            [$"/admin/centres/{centres[0].Id}/edit", $"/admin/centres/{centres[1].Id}/edit"],
            (await editor.GetPageAsync("/admin")).Attributes("[data-testid=damaged] a", "href").Order());
        Assert.Equal(
            [$"/admin/centres/{centres[0].Id}/edit"], (await own.GetPageAsync("/admin")).Attributes("[data-testid=damaged] a", "href"));
        Assert.False((await other.GetPageAsync("/admin")).Has("[data-testid=damaged]"));
        Assert.Equal(HttpStatusCode.OK, (await own.GetPageAsync($"/admin/centres/{centres[0].Id}/edit")).Status);
        Assert.Equal(HttpStatusCode.OK, (await site.Visitor().GetPageAsync("/fr/centres/une")).Status);
    }

    private static Domain.Centres.Centre Complete(string name) => Some.Centre(name, with: c =>
    {
        c.Walls = LocalizedText.Of("De vieux murs.", "Old walls.");
        c.Now = LocalizedText.Of("Des concerts.", "Concerts.");
    });

    private static IEnumerable<string> PathsOf(ContentKind kind, int id) =>
        [$"/admin/{kind.Name}", $"/admin/{kind.Name}/export.csv?columns=all", $"/admin/{kind.Name}/{id}/edit", $"/admin/{kind.Name}/{id}/history", $"/admin/{kind.Name}/{id}/preview"];

    private static async Task AddFaultsAsync(string when, HttpClient browser, IEnumerable<string> paths, List<string> problems)
    {
        foreach (var path in paths.Distinct())
        {
            var page = await browser.GetPageAsync(path);
            if (page.Status != HttpStatusCode.OK || page.Bytes.Count > 2_000_000)
            {
                problems.Add($"{when}: {page}, {page.Bytes.Count} bytes");
            }
        }
    }

    /// <summary>One published item of each kind gets a text that is no JSON; of the centres, two more what no form lets pass.</summary>
    private static async Task<List<(ContentKind Kind, int Id)>> BreakAsync(NetworkSite site, ContentKinds kinds)
    {
        var broken = new List<(ContentKind, int)>();
        foreach (var kind in kinds.All)
        {
            var ids = await site.ReadAsync(
                db => kind
                    .Items(db)
                    .Where(item => item.State == PublicationState.Published)
                    .OrderBy(item => item.Id)
                    .Select(item => item.Id)
                    .Take(3)
                    .ToListAsync());
            if (ids.Count == 0)
            {
                continue;
            }

            var (table, column) = await site.ReadAsync(db =>
            {
                var type = db.Model.FindEntityType(kind.ItemType)!;
                var property = type
                    .GetProperties()
                    .FirstOrDefault(p => p.ClrType == typeof(LocalizedText)) ?? type
                    .FindProperty(nameof(ContentItem.Sources))!;
                return Task.FromResult((type.GetTableName(), property.GetColumnName()));
            });
            await ExecuteAsync(site, $"UPDATE \"{table}\" SET \"{column}\" = 'no {{ JSON' WHERE \"Id\" = {ids[0]}");
            broken.Add((kind, ids[0]));
            if (kind.Name == "centres")
            {
                await ExecuteAsync(site, $"UPDATE \"Centres\" SET \"BuiltCentury\" = 2147483647 WHERE \"Id\" = {ids[1]}");
                await ExecuteAsync(
                    site, $"UPDATE \"Centres\" SET \"Walls\" = '{{\"fr\":\"{new string('>', 2000)}\"}}' WHERE \"Id\" = {ids[2]}");
                broken.AddRange([(kind, ids[1]), (kind, ids[2])]);
            }
        }

        return broken;
    }

    private static async Task ExecuteAsync(NetworkSite site, string sql)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider
            .GetRequiredService<Data.NetworkDbContext>().Database
            .ExecuteSqlRawAsync(sql.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
    }

    private static async Task<int> CheckAsync(NetworkSite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Fence>().CheckAsync(CancellationToken.None);
    }
}
