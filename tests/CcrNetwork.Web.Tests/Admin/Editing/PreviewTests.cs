using System.Net;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Admin.Editing;

/// <summary>A draft seen as it will look, by those who may and by nobody else.</summary>
public sealed class PreviewTests(NetworkSite site) : SiteTests(site)
{
    [Fact]
    public async Task Staff_sees_the_draft_on_its_public_page_and_visitors_do_not()
    {
        var (centre, editor) = await DraftAsync();

        var preview = await editor.GetPageAsync($"/en/centres/abbaye?preview=centres-{centre.Id}");

        Assert.Equal("Abbaye neuve", preview.Text("h1"));
        Assert.Equal("no-store", preview.Headers["Cache-Control"]);
        Assert.Equal("noindex", preview.Headers["X-Robots-Tag"]);
        Assert.Equal("Abbaye", (await Site.Visitor().GetPageAsync("/en/centres/abbaye")).Text("h1"));
        Assert.Equal(HttpStatusCode.NotFound, (await Site.Visitor().GetPageAsync($"/en/centres/abbaye?preview=centres-{centre.Id}")).Status);
    }

    [Fact]
    public async Task A_preview_leaves_the_pages_in_the_cache_where_they_are()
    {
        var (centre, editor) = await DraftAsync();
        await Site.Visitor().GetPageAsync("/fr/centres/abbaye");

        await editor.GetPageAsync($"/fr/centres/abbaye?preview=centres-{centre.Id}");

        Assert.Equal(0, (await Site.Visitor().GetPageAsync("/fr/centres/abbaye")).Commands);
    }

    [Fact]
    public async Task A_centre_editor_does_not_see_the_drafts_of_others()
    {
        var (centre, _) = await DraftAsync();
        var stranger = await Site.StaffAsync(StaffRole.CentreEditor);

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetPageAsync($"/fr/centres/abbaye?preview=centres-{centre.Id}")).Status);
    }

    [Fact]
    public async Task A_link_shows_the_draft_to_anybody_until_it_is_taken_back()
    {
        var (centre, editor) = await DraftAsync();
        var shared = await ShareAsync(editor, centre);

        Assert.Equal("Abbaye neuve", (await Site.Visitor().GetPageAsync(shared)).Text("h1"));
        await editor.SubmitAsync(await editor.GetPageAsync($"/admin/centres/{centre.Id}/preview"), "form[action$='/revocation']");

        Assert.Equal(HttpStatusCode.NotFound, (await Site.Visitor().GetPageAsync(shared)).Status);
    }

    [Fact]
    public async Task A_link_ends_by_itself()
    {
        var (centre, editor) = await DraftAsync();
        var shared = await ShareAsync(editor, centre);

        Site.Clock.Advance(TimeSpan.FromDays(7));

        Assert.Equal(HttpStatusCode.NotFound, (await Site.Visitor().GetPageAsync(shared)).Status);
    }

    private static async Task<string> ShareAsync(HttpClient editor, Centre centre)
    {
        var page = await editor.GetPageAsync($"/admin/centres/{centre.Id}/preview");
        var answer = await editor.FollowAsync(await editor.SubmitAsync(page, "form[action$='/links']"));
        return new Uri(answer.Texts("[data-testid=new-link] code")[0]).PathAndQuery;
    }

    private async Task<(Centre Centre, HttpClient Editor)> DraftAsync()
    {
        var centre = Some.Centre("Abbaye", with: c => c.Walls = LocalizedText.Of("De vieux murs.", "Old walls."));
        await GivenAsync(Some.France(), centre);
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var open = await editor.GetPageAsync($"/admin/centres/{centre.Id}/edit");
        await editor.SubmitAsync(open, "form#content", ("name", "Abbaye neuve"));
        return (centre, editor);
    }
}
