using System.Net;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Admin;

/// <summary>Steps on several ticked rows: shown first, then each a transaction of its own.</summary>
public sealed class BulkTests(NetworkSite site) : SiteTests(site)
{
    private const string Confirmation = "form[action='/admin/centres/bulk']";

    [Fact]
    public async Task Nothing_is_done_before_it_is_confirmed_and_the_page_lists_what_is_meant()
    {
        var (first, second) = (Fit("Abbaye"), Fit("Cluny"));
        await GivenAsync(Some.France(), first, second, Fit("Ailleurs"));
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var asked = await AskAsync(editor, "Publish", first, second);

        Assert.Equal(["Abbaye", "Cluny"], asked.Texts("[data-testid=item] a"));
        Assert.Equal([PublicationState.Draft, PublicationState.Draft, PublicationState.Draft], await StatesAsync());
    }

    [Fact]
    public async Task What_is_fit_goes_online_and_what_is_not_stays_and_says_why()
    {
        var (fit, bare) = (Fit("Abbaye"), Some.Centre("Cluny", published: false));
        await GivenAsync(Some.France(), fit, bare);
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var result = await editor.SubmitAsync(await AskAsync(editor, "Publish", fit, bare), Confirmation);

        Assert.Equal("1\u202Félément publié", result.Text("h1"));
        Assert.Contains("Cluny", result.Text("[data-testid=not-done]"), StringComparison.Ordinal);
        Assert.Contains("Les murs", result.Text("[data-testid=not-done]"), StringComparison.Ordinal);
        Assert.Equal([PublicationState.Published, PublicationState.Draft], await StatesAsync());
        Assert.Equal(["content.published Abbaye"], await LogAsync());
    }

    [Fact]
    public async Task An_item_that_somebody_saved_in_between_is_left_alone()
    {
        var (first, second) = (Fit("Abbaye"), Fit("Cluny"));
        await GivenAsync(Some.France(), first, second);
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var asked = await AskAsync(editor, "Publish", first, second);
        await editor.SubmitAsync(await editor.GetPageAsync($"/admin/centres/{second.Id}/edit"), "form#content", ("city", "Ailleurs"));

        var result = await editor.SubmitAsync(asked, Confirmation);

        Assert.Contains("entre-temps", result.Text("[data-testid=not-done]"), StringComparison.Ordinal);
        Assert.Equal([PublicationState.Published, PublicationState.Draft], await StatesAsync());
    }

    [Fact]
    public async Task What_is_online_is_archived_and_what_is_not_says_so()
    {
        var (online, draft) = (Some.Centre("Abbaye"), Fit("Cluny"));
        await GivenAsync(Some.France(), online, draft);
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var result = await editor.SubmitAsync(await AskAsync(editor, "Archive", online, draft), Confirmation);

        Assert.Contains("Abbaye", result.Text("[data-testid=done]"), StringComparison.Ordinal);
        Assert.Equal([PublicationState.Archived, PublicationState.Draft], await StatesAsync());
        Assert.Equal(HttpStatusCode.Gone, (await Site.Visitor().GetPageAsync("/fr/centres/abbaye")).Status);
    }

    [Fact]
    public async Task A_centre_editor_submits_their_own_and_nothing_else_whatever_they_post()
    {
        var (own, other) = (Fit("Abbaye"), Fit("Cluny"));
        await GivenAsync(Some.France(), own, other);
        var keeper = await Site.StaffAsync(StaffRole.CentreEditor, own.Id);

        var asked = await AskAsync(keeper, "Submit", own, other);
        var result = await keeper.SubmitAsync(asked, Confirmation, ("item", $"{other.Id}-1"));
        await keeper.SubmitAsync(asked, Confirmation);
        var refused = await keeper.SubmitAsync(asked, Confirmation, ("do", "Publish"));

        Assert.Equal(["Abbaye"], asked.Texts("[data-testid=item] a"));
        Assert.DoesNotContain("Cluny", result.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Equal([(own.Id, DraftStage.InReview)], await Site.ReadAsync(async db =>
            (await db.EditorialRecords.ToListAsync()).Select(record => (record.ItemId, record.Stage))));
    }

    [Fact]
    public async Task An_administrator_gives_ticked_centres_to_editors_beside_those_they_have()
    {
        var (had, first, second) = (Some.Centre("Zurich"), Some.Centre("Abbaye"), Some.Centre("Cluny"));
        await GivenAsync(Some.France(), had, first, second);
        var keeper = await Site.AccountAsync(StaffRole.CentreEditor, "Camille", centreIds: [had.Id]);
        var administrator = await Site.StaffAsync(StaffRole.Administrator);

        var asked = await AskAsync(administrator, "Give", first, second);
        var nobody = await administrator.SubmitAsync(asked, Confirmation);
        var result = await administrator.SubmitAsync(asked, Confirmation, ("account", $"{keeper.Id}"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, nobody.Status);
        Assert.Equal("2\u202Fcentres confiés", result.Text("h1"));
        Assert.Equal(3, await Site.ReadAsync(db => db.Accounts.Where(a => a.Id == keeper.Id).SelectMany(a => a.Centres).CountAsync()));
        Assert.Equal(["content.given Abbaye", "content.given Cluny"], await LogAsync());
    }

    [Fact]
    public async Task An_editor_of_ACCR_gives_no_centres()
    {
        var centre = Some.Centre("Abbaye");
        await GivenAsync(Some.France(), centre);
        var editor = await Site.StaffAsync(StaffRole.Editor);

        Assert.Equal(HttpStatusCode.Forbidden, (await editor.GetPageAsync($"/admin/centres/bulk?do=Give&id={centre.Id}")).Status);
    }

    [Fact]
    public async Task Nothing_ticked_leads_back_to_the_table()
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var page = await editor.FollowAsync(await editor.GetPageAsync("/admin/centres/bulk?do=Publish"));

        Assert.Contains("Rien n’est coché", page.Html, StringComparison.Ordinal);
    }

    private static Centre Fit(string name) => Some.Centre(name, published: false, with: centre =>
    {
        centre.Walls = LocalizedText.Of("De vieux murs.", "Old walls.");
        centre.Now = LocalizedText.Of("Des artistes.", "Artists.");
    });

    private static Task<Page> AskAsync(HttpClient browser, string action, params Centre[] centres) =>
        browser.GetPageAsync($"/admin/centres/bulk?do={action}&{string.Join('&', centres.Select(centre => $"id={centre.Id}"))}");

    private Task<List<PublicationState>> StatesAsync() =>
        Site.ReadAsync(db => db.Centres.OrderBy(centre => centre.Id).Select(centre => centre.State).ToListAsync());

    private Task<List<string>> LogAsync() =>
        Site.ReadAsync(
            db => db.AuditEntries.OrderBy(entry => entry.Id).Select(entry => entry.Action + " " + entry.SubjectName).ToListAsync());
}
