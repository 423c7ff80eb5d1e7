using System.Net;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Infrastructure.Media;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Media;

/// <summary>What must be known before a photograph is public, and how it is replaced and removed.</summary>
public sealed class PhotographEditingTests(NetworkSite site) : SiteTests(site)
{
    [Theory]
    [InlineData("credit", "Crédit")]
    [InlineData("licence", "Licence")]
    [InlineData("alternative.fr", "Texte alternatif (français)")]
    [InlineData("title.fr", "Légende (français)")]
    public async Task Without_what_must_be_known_it_is_not_published_and_says_what_lacks(string field, string label)
    {
        var photograph = await Site.GivenPhotographAsync(
            published: false, values: field == "title.fr" ? [(field, ""), ("title.en", "")] : [(field, "")]);
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var refused = await editor.PublishAsync(photograph);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(label, refused.Text("[data-testid=errors]"), StringComparison.Ordinal);
        Assert.Equal($"#field-{field.Replace('.', '-')}", refused.One("[data-testid=errors] li a").GetAttribute("href"));
        Assert.Equal(PublicationState.Draft, (await Site.PhotographAsync()).State);
    }

    [Fact]
    public async Task Alternative_text_in_another_language_alone_does_not_do()
    {
        var photograph = await Site.GivenPhotographAsync(published: false, values: ("alternative.fr", ""));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await (await Site.StaffAsync(StaffRole.Editor)).PublishAsync(photograph)).Status);
    }

    [Theory]
    [InlineData("focusX", "1001")]
    [InlineData("focusY", "-1")]
    [InlineData("focusX", "left")]
    [InlineData("licence", "Mine")]
    public async Task What_cannot_be_is_refused(string field, string value)
    {
        var photograph = await Site.GivenPhotographAsync(published: false);
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var refused = await editor.SubmitAsync(await editor.GetPageAsync(photograph.EditPath()), "form#content", (field, value));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
    }

    [Fact]
    public async Task No_form_changes_the_file()
    {
        var photograph = await Site.GivenPhotographAsync(published: false);
        var editor = await Site.StaffAsync(StaffRole.Editor);

        await editor.SubmitAsync(
            await editor.GetPageAsync(photograph.EditPath()), "form#content", ("file", "ffffffffffffffffffffffffffffffff 9000 9000"),
            ("credit", "Autre"));

        var saved = await Site.PhotographAsync();
        Assert.Equal((photograph.File, "Autre"), (saved.File, saved.Credit));
    }

    [Fact]
    public async Task A_replacement_stays_a_draft_until_it_is_published_and_has_another_address()
    {
        var (centre, photograph) = await ShownAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);

        await ReplaceAsync(editor, photograph, TestPictures.Jpeg(1200, 700, seed: 8));

        var form = await editor.GetPageAsync(photograph.EditPath());
        Assert.DoesNotContain(photograph.File.Key, form.One(".photograph__picture img").GetAttribute("src"), StringComparison.Ordinal);
        Assert.Contains(photograph.File.Key, form.One(".photograph .notice img").GetAttribute("src"), StringComparison.Ordinal);
        Assert.Contains(
            photograph.File.Key, (await Site.Visitor().GetPageAsync($"/fr/centres/{centre.Slug}")).Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await Site.Visitor().GetPageAsync($"/media/{photograph.File.Key}/320.jpg")).Status);

        await editor.PublishAsync(photograph);

        var replaced = await Site.PhotographAsync();
        Assert.NotEqual(photograph.File.Key, replaced.File.Key);
        Assert.Equal((1200, 700), (replaced.File.Width, replaced.File.Height));
        Assert.Contains(
            replaced.File.Key, (await Site.Visitor().GetPageAsync($"/fr/centres/{centre.Slug}")).Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await Site.Visitor().GetPageAsync($"/media/{replaced.File.Key}/320.jpg")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Site.Visitor().GetPageAsync($"/media/{photograph.File.Key}/320.jpg")).Status);
        Assert.Equal("Jeanne Martin", replaced.Credit);
    }

    [Fact]
    public async Task History_brings_an_earlier_picture_back()
    {
        var (_, photograph) = await ShownAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);
        await ReplaceAsync(editor, photograph, TestPictures.Jpeg(seed: 8));
        await editor.PublishAsync(photograph);

        var comparison = await editor.GetPageAsync($"/admin/photographs/{photograph.Id}/history/compare?from=2&to=3");
        await editor.SubmitAsync(comparison, "main form", ("keys", "file"));
        await editor.PublishAsync(photograph);

        Assert.Equal(photograph.File, (await Site.PhotographAsync()).File);
        Assert.Equal(HttpStatusCode.OK, (await Site.Visitor().GetPageAsync($"/media/{photograph.File.Key}/320.jpg")).Status);
    }

    [Fact]
    public async Task A_replacement_that_is_no_picture_changes_nothing_and_says_why()
    {
        var (_, photograph) = await ShownAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var page = await ReplaceAsync(editor, photograph, "text"u8.ToArray());

        Assert.Contains("ce n’est pas une image", (await editor.FollowAsync(page)).Text("[data-testid=notice]"), StringComparison.Ordinal);
        Assert.Equal(1, await Site.ReadAsync(db => db.StoredFiles.CountAsync()));
    }

    [Fact]
    public async Task Who_replaces_what_a_colleague_has_just_saved_is_told_and_leaves_no_file()
    {
        var (_, photograph) = await ShownAsync();
        var (first, second) = (await Site.StaffAsync(StaffRole.Editor), await Site.StaffAsync(StaffRole.Editor));
        var open = await second.GetPageAsync(photograph.EditPath());
        await first.SubmitAsync(await first.GetPageAsync(photograph.EditPath()), "form#content", ("credit", "Paul Petit"));

        var page = await second.UploadAsync(open, "#replacement", [("neuf.jpg", TestPictures.Jpeg(seed: 8))]);

        Assert.Contains("entre-temps", (await second.FollowAsync(page)).Text("[data-testid=notice]"), StringComparison.Ordinal);
        Assert.Equal(1, await Site.ReadAsync(db => db.StoredFiles.CountAsync()));
        Assert.Single(Directory.EnumerateFiles(Path.Combine(Site.Folder, "media"), PictureMaker.Master, SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Its_form_says_where_it_is_used()
    {
        var (centre, photograph) = await ShownAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var form = await editor.GetPageAsync(photograph.EditPath());

        Assert.Equal($"/admin/centres/{centre.Id}/edit", form.One("[data-testid=use] a").GetAttribute("href"));
        Assert.False(form.Has("form#deletion"));
    }

    [Fact]
    public async Task One_that_was_never_public_is_deleted_with_its_files_and_history()
    {
        var photograph = await Site.GivenPhotographAsync(published: false);
        var editor = await Site.StaffAsync(StaffRole.Editor);

        await editor.SubmitAsync(await editor.GetPageAsync(photograph.EditPath()), "form#deletion");

        Assert.False(await Site.ReadAsync(db => db.Photographs.AnyAsync()));
        Assert.False(await Site.ReadAsync(db => db.Revisions.AnyAsync()));
        Assert.False(await Site.ReadAsync(db => db.StoredFiles.AnyAsync()));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(Site.Folder, "media"), "*", SearchOption.AllDirectories));
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetPageAsync($"/media/{photograph.File.Key}/320.jpg")).Status);
        Assert.Contains("content.deleted", await Site.ReadAsync(db => db.AuditEntries.Select(entry => entry.Action).ToListAsync()));
    }

    [Fact]
    public async Task One_that_was_public_is_archived_and_never_deleted()
    {
        var (_, photograph) = await ShownAsync();
        var draft = await Site.GivenPhotographAsync(published: false, picture: TestPictures.Jpeg(seed: 2));
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var form = await editor.GetPageAsync(draft.EditPath());

        using var content = new FormUrlEncodedContent(
            [new("__RequestVerificationToken", form.All("input[name=__RequestVerificationToken]")[0].GetAttribute("value")!)]);
        using var answer = await editor.PostAsync(new Uri($"/admin/photographs/{photograph.Id}/deletion", UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(2, await Site.ReadAsync(db => db.Photographs.CountAsync()));
    }

    private static async Task<Page> ReplaceAsync(HttpClient editor, Photograph photograph, byte[] picture) =>
        await editor.UploadAsync(await editor.GetPageAsync(photograph.EditPath()), "#replacement", [("neuf.jpg", picture)]);

    private async Task<(Centre Centre, Photograph Photograph)> ShownAsync()
    {
        var centre = Some.Centre("Abbaye ancienne", with: c =>
        {
            c.Walls = Some.French("De vieux murs.");
            c.Now = Some.French("Des artistes.");
        });
        await GivenAsync(Some.France(), centre);
        var photograph = await Site.GivenPhotographAsync(centre);
        await Site.ShowAsync(centre, photograph);
        return (centre, photograph);
    }
}
