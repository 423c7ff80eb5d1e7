using System.Net;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Admin;

/// <summary>The first page after sign-in opens whatever was done last.</summary>
public sealed class DashboardTests(NetworkSite site) : SiteTests(site)
{
    private const string Prefix = "Admin.Dashboard.Action.";

    public static TheoryData<string> Actions() =>
        [.. new Texts().All("en").Keys.Where(key => key.StartsWith(Prefix, StringComparison.Ordinal)).Select(key => key[Prefix.Length..])];

    [Theory]
    [MemberData(nameof(Actions))]
    public async Task It_tells_of_every_kind_of_change(string action)
    {
        await Site.SaveAsync(
            new AuditEntry(Actor.Portal, action, "centres", 1, "Abbaye de Passage", NetworkSite.Now.UtcDateTime),
            new AuditEntry(Actor.Portal, action, "centres", null, "", NetworkSite.Now.UtcDateTime));

        foreach (var language in SiteLanguages.All)
        {
            var editor = await Site.SignedInAsync(await Site.AccountAsync(StaffRole.Editor, language: language.Code));
            var dashboard = await editor.GetPageAsync("/admin");

            Assert.Equal(HttpStatusCode.OK, dashboard.Status);
            Assert.Contains(
                dashboard.Texts("section[aria-labelledby='changes'] li"),
                line => line.Contains("Abbaye de Passage", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task After_an_export_it_opens()
    {
        var reader = await Site.StaffAsync(StaffRole.Reader);
        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync(new Uri("/admin/centres/export.csv", UriKind.Relative))).StatusCode);
        Assert.True(await Site.ReadAsync(db => db.AuditEntries.AnyAsync(entry => entry.Action == "content.exported")));

        Assert.Equal(HttpStatusCode.OK, (await reader.GetPageAsync("/admin")).Status);
    }

    [Fact]
    public async Task Who_edits_is_warned_of_a_legal_notice_that_names_nobody()
    {
        await Site.SaveAsync(
            Some.TextPage("Legal", with: page => page.Body = LocalizedText.Of("# Éditeur\n\nHébergeur : une société.", "# Publisher")));
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var reader = await Site.StaffAsync(StaffRole.Reader);

        var warned = await editor.GetPageAsync("/admin");

        Assert.Contains("directeur de la publication", warned.Text("[data-testid=legal-notice]"), StringComparison.Ordinal);
        Assert.DoesNotContain("hébergeur", warned.Text("[data-testid=legal-notice]"), StringComparison.Ordinal);
        Assert.Equal(
            HttpStatusCode.OK, (await editor.GetPageAsync(warned.One("[data-testid=legal-notice] a").GetAttribute("href")!)).Status);
        Assert.False((await reader.GetPageAsync("/admin")).Has("[data-testid=legal-notice]"));
    }

    [Fact]
    public async Task A_complete_legal_notice_needs_no_warning()
    {
        await Site.SaveAsync(
            Some.TextPage(
                "Legal",
                with: page => page.Body = LocalizedText.Of(
                    "Directrice de la publication : A. B. Hébergeur : une société.", "# Publisher")));

        Assert.False((await (await Site.StaffAsync(StaffRole.Editor)).GetPageAsync("/admin")).Has("[data-testid=legal-notice]"));
    }

    [Fact]
    public async Task What_there_is_to_do_is_counted_and_each_count_leads_to_its_list()
    {
        await GivenAsync(Some.France(), Some.Centre("Abbaye ancienne", published: false));
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var id = await Site.ReadAsync(db => db.Centres.Select(c => c.Id).SingleAsync());
        await editor.SubmitAsync(await editor.GetPageAsync($"/admin/centres/{id}/edit"), "form#content", ("city", "Arles"));

        var dashboard = await editor.GetPageAsync("/admin");

        Assert.StartsWith("1", dashboard.Text("[data-testid=todo] a[href='#mine']"), StringComparison.Ordinal);
        Assert.Equal(5, dashboard.All("[data-testid=todo] .is-none").Count);
        Assert.All(dashboard.All("[data-testid=todo] a"), link => Assert.True(dashboard.Has(link.GetAttribute("href")!)));
    }

    [Fact]
    public async Task Who_writes_for_a_centre_sees_what_became_of_it_and_of_no_other()
    {
        var (own, other) = (Some.Centre("Abbaye ancienne"), Some.Centre("Abbaye voisine"));
        await GivenAsync(Some.France(), own, other);
        await Site.SaveAsync(
            new AuditEntry(Actor.Portal, "content.published", "centres", own.Id, "Abbaye ancienne", NetworkSite.Now.UtcDateTime),
            new AuditEntry(Actor.Portal, "content.published", "centres", other.Id, "Abbaye voisine", NetworkSite.Now.UtcDateTime),
            new AuditEntry(Actor.Portal, "content.published", "news", own.Id, "Une nouvelle", NetworkSite.Now.UtcDateTime));
        var owner = await Site.StaffAsync(StaffRole.CentreEditor, own.Id);

        var changes = (await owner.GetPageAsync("/admin")).Texts("section[aria-labelledby='changes'] li");

        Assert.Contains("Abbaye ancienne", Assert.Single(changes), StringComparison.Ordinal);
    }
}
