using System.Net;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Admin;

/// <summary>What was submitted opens on what it changes, in words, with the decision beside it.</summary>
public sealed class ReviewTests(NetworkSite site) : SiteTests(site)
{
    private const string Approve = "#decision button[value=approve]";
    private const string Return = "#decision button[value=return]";

    [Fact]
    public async Task Two_clicks_from_the_dashboard_publish_what_was_read()
    {
        var centre = await SubmittedAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var dashboard = await editor.GetPageAsync("/admin");
        Assert.Contains("3 changements", dashboard.Text("[data-testid=draft]"), StringComparison.Ordinal);
        var review = await editor.GetPageAsync(dashboard.One("[data-testid=draft] a").GetAttribute("href")!);
        var done = await editor.SubmitAsync(review, Approve);

        Assert.Equal("/admin", done.Location!.ToString());
        Assert.Contains("Abbaye ancienne", (await editor.FollowAsync(done)).Text("main [role=status]"), StringComparison.Ordinal);
        Assert.Contains(
            "Nos murs de pierre.", (await Site.Visitor().GetPageAsync($"/fr/centres/{centre.Slug}")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Old_and_new_stand_whole_beside_each_other_and_references_by_their_names()
    {
        var centre = await SubmittedAsync();
        var review = await (await Site.StaffAsync(StaffRole.Editor)).GetPageAsync($"/admin/centres/{centre.Id}/review");

        var (walls, disciplines) = (ChangeOf(review, "Les murs (français)"), ChangeOf(review, "Disciplines"));
        Assert.Equal("De vieux murs.", walls.QuerySelector(".version--old .version__text")!.TextContent.Trim());
        Assert.Equal("Nos murs de pierre.", walls.QuerySelector(".version--new .version__text")!.TextContent.Trim());
        Assert.NotNull(walls.QuerySelector("ins"));
        Assert.Contains("English", walls.TextContent, StringComparison.Ordinal);
        Assert.Equal("Jazz & blues", disciplines.QuerySelector(".version--new ins")!.TextContent);
        Assert.DoesNotContain(">jazz-blues", review.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_goes_back_only_with_a_reason_and_ready_sentences_are_reasons()
    {
        var centre = await SubmittedAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var review = await editor.GetPageAsync($"/admin/centres/{centre.Id}/review");

        var asked = await editor.SubmitAsync(review, Return);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.True(asked.Has("#field-Note[aria-invalid]"));
        await editor.SubmitAsync(asked, Return, ("Note", "Dites le siècle."), ("Phrases", "Un fait est à vérifier."));

        var record = await Site.ReadAsync(db => db.EditorialRecords.SingleAsync(r => r.Kind == "centres" && r.ItemId == centre.Id));
        Assert.Equal((DraftStage.SentBack, "Un fait est à vérifier.\nDites le siècle."), (record.Stage, record.Note));
    }

    [Fact]
    public async Task Nobody_decides_about_a_text_that_they_have_not_read()
    {
        var centre = await SubmittedAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var review = await editor.GetPageAsync($"/admin/centres/{centre.Id}/review");
        var colleague = await Site.StaffAsync(StaffRole.Editor);
        await colleague.SubmitAsync(
            await colleague.GetPageAsync($"/admin/centres/{centre.Id}/edit"), "form#content", ("walls.fr", "Autre chose."));

        var answer = await editor.SubmitAsync(review, Approve);

        Assert.Equal($"/admin/centres/{centre.Id}/review", answer.Location!.ToString());
        Assert.Contains("De vieux murs.", (await Site.Visitor().GetPageAsync($"/fr/centres/{centre.Slug}")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_author_sees_what_is_proposed_without_the_decision_and_without_what_is_kept_for_staff()
    {
        var centre = await SubmittedAsync();
        var staff = await Site.StaffAsync(StaffRole.Editor);
        await staff.SubmitAsync(
            await staff.GetPageAsync($"/admin/centres/{centre.Id}/edit"), "form#content", ("notes", "Un secret du bureau."));
        var owner = await Site.StaffAsync(StaffRole.CentreEditor, centre.Id);

        var review = await owner.GetPageAsync($"/admin/centres/{centre.Id}/review");

        Assert.Equal(HttpStatusCode.OK, review.Status);
        Assert.False(review.Has("#decision"));
        Assert.DoesNotContain("secret du bureau", review.Html, StringComparison.Ordinal);
        Assert.Contains(
            "secret du bureau", (await staff.GetPageAsync($"/admin/centres/{centre.Id}/review")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_one_is_one_link_away()
    {
        var first = await SubmittedAsync();
        var second = Some.Centre("Abbaye suivante", with: Whole);
        await GivenAsync(second);
        await SubmitAsync(second);
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var review = await editor.GetPageAsync($"/admin/centres/{first.Id}/review");

        Assert.True(review.Has($".state-bar a[href='/admin/centres/{second.Id}/review']"));
        Assert.Equal($"/admin/centres/{second.Id}/review", (await editor.SubmitAsync(review, Approve)).Location!.ToString());
    }

    private static AngleSharp.Dom.IElement ChangeOf(Page page, string label) =>
        page.All("[data-testid=change]").Single(change => change.QuerySelector("h2")!.TextContent == label);

    private static void Whole(Centre centre)
    {
        centre.Walls = LocalizedText.Of("De vieux murs.", "Old walls.");
        centre.Now = LocalizedText.Of("Des concerts.", "Concerts.");
    }

    private async Task<Centre> SubmittedAsync()
    {
        var centre = Some.Centre("Abbaye ancienne", with: Whole);
        await GivenAsync(Some.France(), Some.Discipline("Jazz & blues", "Jazz and blues"), centre);
        await SubmitAsync(centre);
        return centre;
    }

    private async Task SubmitAsync(Centre centre)
    {
        var owner = await Site.StaffAsync(StaffRole.CentreEditor, centre.Id);
        var form = await owner.GetPageAsync($"/admin/centres/{centre.Id}/edit");
        var answer = await owner.SubmitAsync(
            form, "#submit-draft", ("walls.fr", "Nos murs de pierre."), ("city", "Arles"), ("disciplines", "jazz-blues"));
        Assert.True(
            answer.Status == HttpStatusCode.Found,
            answer.IsHtml ? string.Join(' ', answer.Texts("[data-testid=errors] li")) : answer.ToString());
    }
}
