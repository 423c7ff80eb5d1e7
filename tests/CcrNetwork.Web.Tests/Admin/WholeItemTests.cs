using System.Net;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Admin;

/// <summary>Drafts are copied and deleted, forms are left, and what is planned is seen.</summary>
public sealed class WholeItemTests(NetworkSite site) : SiteTests(site)
{
    [Fact]
    public async Task A_draft_that_was_never_public_goes_with_its_history_and_a_second_click_is_the_same()
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var id = await DraftAsync(editor);
        var form = await editor.GetPageAsync($"/admin/news/{id}/edit");

        var gone = await editor.SubmitAsync(form, "#delete-draft");
        var again = await editor.SubmitAsync(form, "#delete-draft");

        Assert.Equal(("/admin/news", "/admin/news"), (gone.Location!.ToString(), again.Location!.ToString()));
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetPageAsync($"/admin/news/{id}/edit")).Status);
        Assert.False(await Site.ReadAsync(db => db.Revisions.AnyAsync(r => r.Kind == "news" && r.ItemId == id)));
        Assert.False(await Site.ReadAsync(db => db.EditorialRecords.AnyAsync(r => r.Kind == "news" && r.ItemId == id)));
        Assert.Equal(HttpStatusCode.OK, (await editor.GetPageAsync("/admin")).Status);
    }

    [Fact]
    public async Task What_was_public_is_not_deleted()
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var id = await DraftAsync(editor);
        var form = await editor.GetPageAsync($"/admin/news/{id}/edit");
        await Site.ChangeAsync(db => db.News.AsTracking().Single(n => n.Id == id).Publish(NetworkSite.Now.UtcDateTime));

        var answer = await editor.SubmitAsync(form, "#delete-draft");

        Assert.Equal($"/admin/news/{id}/edit", answer.Location!.ToString());
        Assert.False((await editor.FollowAsync(answer)).Has("#delete-draft"));
        Assert.True(await Site.ReadAsync(db => db.News.AnyAsync(n => n.Id == id)));
    }

    [Fact]
    public async Task A_centre_to_which_something_belongs_stays()
    {
        var centre = Some.Centre("Abbaye ancienne", published: false);
        await GivenAsync(Some.France(), centre, PartnerSearch.NoticeSite.Notice("Un chœur", centre));
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var answer = await editor.SubmitAsync(await editor.GetPageAsync($"/admin/centres/{centre.Id}/edit"), "#delete-draft");

        Assert.Contains("annonces", (await editor.FollowAsync(answer)).Text("main"), StringComparison.Ordinal);
        Assert.True(await Site.ReadAsync(db => db.Centres.AnyAsync(c => c.Id == centre.Id)));
    }

    [Fact]
    public async Task A_copy_begins_with_what_was_typed_and_is_made_once()
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var id = await DraftAsync(editor);
        var form = await editor.GetPageAsync($"/admin/news/{id}/edit");

        var copied = await editor.SubmitAsync(form, "button[formaction$='/copy']", ("lead.fr", "Une phrase de plus."));
        var again = await editor.SubmitAsync(form, "button[formaction$='/copy']", ("lead.fr", "Une phrase de plus."));
        var copy = await editor.FollowAsync(copied);

        Assert.Equal(copied.Location, again.Location);
        Assert.Equal("Une nouvelle (copie)", copy.One("[name='title.fr']").GetAttribute("value"));
        Assert.Contains("Une phrase de plus.", copy.Html, StringComparison.Ordinal);
        Assert.Equal(2, await Site.ReadAsync(db => db.News.CountAsync()));
    }

    [Fact]
    public async Task A_form_is_left_and_what_was_typed_is_gone()
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var id = await DraftAsync(editor);
        foreach (var path in new[] { $"/admin/news/{id}/edit", "/admin/news/new" })
        {
            var form = await editor.GetPageAsync(path);
            var (_, fields) = Forms.Press(form, "form#content", ("title.fr", "Tapé et oublié"));
            using var content = new FormUrlEncodedContent(fields);
            using var kept = await editor.PostAsync(
                new Uri(form.One("form#content").GetAttribute("data-autosave")!, UriKind.Relative), content);
            Assert.Contains("Tapé et oublié", (await editor.GetPageAsync(path)).Html, StringComparison.Ordinal);

            var left = await editor.SubmitAsync(form, "button[formaction*='discard?leave']");

            Assert.Equal("/admin/news", left.Location!.ToString());
            Assert.DoesNotContain("Tapé et oublié", (await editor.GetPageAsync(path)).Html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_planned_stands_in_the_bar_the_table_and_the_dashboard()
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var id = await DraftAsync(editor);
        var form = await editor.GetPageAsync($"/admin/news/{id}/edit");
        var answer = await editor.SubmitAsync(
            form, "button[formaction$='/schedule']", ("lead.fr", "Un chapeau."), ("body.fr", "Un texte."),
            ("PublishAt", "2027-01-05T09:00"), ("ArchiveAt", "2027-02-05T09:00"));
        Assert.True(
            answer.Status == HttpStatusCode.Found,
            answer.IsHtml ? string.Join(' ', answer.Texts("[data-testid=errors] li")) : answer.ToString());

        Assert.Matches(@"5\s+janvier\s+2027", (await editor.FollowAsync(answer)).Text(".state-bar"));
        Assert.Matches(@"5\s+janvier\s+2027", (await editor.GetPageAsync("/admin/news")).Text("[data-testid=item]"));
        Assert.Matches(@"5\s+février\s+2027", (await editor.GetPageAsync("/admin")).Text("[data-testid=planned]"));
    }

    private static async Task<int> DraftAsync(HttpClient editor)
    {
        var form = await editor.GetPageAsync("/admin/news/new");
        var made = await editor.SubmitAsync(form, "form#content", ("title.fr", "Une nouvelle"), ("day", "2026-11-20"));
        return int.Parse(made.Location!.ToString().Split('/')[3], System.Globalization.CultureInfo.InvariantCulture);
    }
}
