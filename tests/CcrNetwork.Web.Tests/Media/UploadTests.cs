using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using NetVips;

namespace CcrNetwork.Web.Tests.Media;

/// <summary>From a file to a draft, and who may bring it.</summary>
public sealed class UploadTests(NetworkSite site) : SiteTests(site)
{
    [Theory]
    [InlineData(".jpg")]
    [InlineData(".png")]
    [InlineData(".webp")]
    [InlineData(".avif")]
    public async Task Each_kind_of_picture_becomes_a_draft_in_three_formats(string extension)
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);

        // What the file is called says nothing of what it is.
        await editor.UploadAsync(null, ("photo.bin", TestPictures.As(extension)));
        Assert.Equal(1, await Site.PrepareAsync());

        var photograph = await Site.PhotographAsync();
        Assert.Equal((PublicationState.Draft, 800, 600), (photograph.State, photograph.File.Width, photograph.File.Height));
        foreach (var (format, type) in new[] { ("avif", "image/avif"), ("webp", "image/webp"), ("jpg", "image/jpeg") })
        {
            foreach (var width in new[] { 320, 640, 800 })
            {
                var file = await editor.GetPageAsync($"/media/{photograph.File.Key}/{width}.{format}");
                Assert.Equal((HttpStatusCode.OK, type), (file.Status, file.MediaType));
                using var image = Image.NewFromBuffer(file.Bytes.ToArray());
                Assert.Equal((width, width * 3 / 4), (image.Width, image.Height));
                Assert.True(image.Getpoint(width / 4, width / 4 / 2)[0] > 180, "The upper left is red.");
                Assert.True(image.Getpoint(width / 2, (width * 3 / 4) - 10)[2] > 180, "The lower half is blue.");
            }
        }
    }

    [Fact]
    public async Task A_draft_is_named_after_its_file_and_belongs_to_its_centre()
    {
        var centre = Some.Centre("Abbaye ancienne");
        await GivenAsync(centre);
        var editor = await Site.StaffAsync(StaffRole.Editor);

        await editor.UploadAsync(centre.Slug, ("La_cour au soir.jpg", TestPictures.Jpeg()));

        var photograph = await Site.PhotographAsync();
        Assert.Equal("La cour au soir", photograph.Heading);
        Assert.Equal(centre.Id, photograph.CentreId);
        var form = await editor.GetPageAsync(photograph.EditPath());
        Assert.Equal("La cour au soir", form.One("input[name='title.fr']").GetAttribute("value"));
        Assert.Equal(["content.created"], await Site.ReadAsync(db => db.AuditEntries.Select(entry => entry.Action).ToListAsync()));
    }

    [Fact]
    public async Task The_same_file_sent_twice_is_one_photograph()
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);
        await editor.UploadAsync(null, ("un.jpg", TestPictures.Jpeg()));
        var photograph = await Site.PhotographAsync();

        var again = await editor.UploadAsync(null, ("autre nom.jpg", TestPictures.Jpeg()));

        Assert.Equal(photograph.EditPath(), again.One("[data-testid=refused] a").GetAttribute("href"));
        Assert.Equal(1, await Site.ReadAsync(db => db.Photographs.CountAsync()));
    }

    [Fact]
    public async Task The_script_sends_one_file_and_gets_its_answer_as_data()
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);
        editor.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));

        var taken = await editor.UploadAsync(null, ("un.jpg", TestPictures.Jpeg()));
        var refused = await editor.UploadAsync(null, ("deux.jpg", "text"u8.ToArray()));

        var answer = JsonDocument.Parse(taken.Html).RootElement[0];
        Assert.Equal("un.jpg", answer.GetProperty("name").GetString());
        Assert.Equal((await Site.PhotographAsync()).EditPath(), answer.GetProperty("edit").GetString());
        Assert.Equal(HttpStatusCode.OK, (await editor.GetPageAsync(answer.GetProperty("thumbnail").GetString()!)).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(JsonValueKind.Null, JsonDocument.Parse(refused.Html).RootElement[0].GetProperty("thumbnail").ValueKind);
    }

    [Fact]
    public async Task A_form_without_a_file_says_so()
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var page = await editor.UploadAsync(null);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("#field-files", page.One("[data-testid=errors] a").GetAttribute("href"));
    }

    [Fact]
    public async Task A_centre_editor_brings_photographs_to_their_own_centres_only()
    {
        var (own, other) = (Some.Centre("Abbaye ancienne"), Some.Centre("Autre abbaye"));
        await GivenAsync(own, other);
        var owner = await Site.StaffAsync(StaffRole.CentreEditor, own.Id);

        var form = await owner.GetPageAsync(Library.UploadPath);
        Assert.Equal([own.Slug], form.Attributes("select[name=centre] option", "value"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await owner.UploadAsync(other.Slug, ("un.jpg", TestPictures.Jpeg()))).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await owner.UploadAsync(null, ("un.jpg", TestPictures.Jpeg()))).Status);
        Assert.False(await Site.ReadAsync(db => db.Photographs.AnyAsync()));

        await owner.UploadAsync(own.Slug, ("un.jpg", TestPictures.Jpeg()));
        Assert.Equal(own.Id, (await Site.PhotographAsync()).CentreId);
    }

    [Fact]
    public async Task A_centre_editor_describes_and_submits_and_never_publishes()
    {
        var centre = Some.Centre("Abbaye ancienne");
        await GivenAsync(centre);
        var owner = await Site.StaffAsync(StaffRole.CentreEditor, centre.Id);
        await owner.UploadAsync(centre.Slug, ("un.jpg", TestPictures.Jpeg()));
        var photograph = await Site.PhotographAsync();

        var form = await owner.GetPageAsync(photograph.EditPath());
        Assert.False(form.Has("#publish"));
        Assert.False(form.Has("[name=centre]"));
        Assert.Equal(
            HttpStatusCode.UnprocessableEntity, (await owner.SubmitAsync(form, "#submit-draft", ("credit", "Jeanne Martin"))).Status);
        await owner.SubmitAsync(
            await owner.GetPageAsync(photograph.EditPath()), "#submit-draft",
            ("title.fr", "La cour"), ("alternative.fr", "Une cour pavée."), ("alternative.en", "A paved court."),
            ("licence", "CreativeCommonsBy"));

        var saved = await Site.PhotographAsync();
        Assert.Equal(("Jeanne Martin", PublicationState.Draft), (saved.Credit, saved.State));
        Assert.Equal(
            1, await Site.ReadAsync(db => db.EditorialRecords.CountAsync(record => record.Stage == Domain.Editing.DraftStage.InReview)));
    }

    [Fact]
    public async Task Photographs_of_other_centres_are_hidden_from_a_centre_editor_by_every_door()
    {
        var (own, other) = (Some.Centre("Abbaye ancienne"), Some.Centre("Autre abbaye"));
        await GivenAsync(own, other);
        var photograph = await Site.GivenPhotographAsync(other, published: false);
        var ofNetwork = await Site.GivenPhotographAsync(published: false, picture: TestPictures.Jpeg(seed: 9));
        var owner = await Site.StaffAsync(StaffRole.CentreEditor, own.Id);

        foreach (var hidden in new[] { photograph, ofNetwork })
        {
            foreach (var path in new[]
            {
                $"/admin/photographs/{hidden.Id}/edit", $"/admin/photographs/{hidden.Id}/history",
                $"/admin/photographs/{hidden.Id}/history/compare?from=1&to=2",
                $"/admin/photographs/{hidden.Id}/preview", $"/media/{hidden.File.Key}/320.jpg",
                $"{(hidden == photograph ? "/fr/centres/autre-abbaye" : "/fr/centres")}?preview=photographs-{hidden.Id}",
            })
            {
                Assert.Equal(HttpStatusCode.NotFound, (await owner.GetPageAsync(path)).Status);
            }

            var form = await owner.GetPageAsync($"/admin/centres/{own.Id}/edit");
            Assert.DoesNotContain(hidden.Slug, form.Html, StringComparison.Ordinal);
            foreach (var step in new[] { "edit", "file", "deletion", "review", "discard", "confirmation", "open-form", "preview/links" })
            {
                using var content = new FormUrlEncodedContent(
                    [new("__RequestVerificationToken", TokenOf(form)), new("number", "1"), new("baseNumber", "1"), new("credit", "X")]);
                using var answer = await owner.PostAsync(new Uri($"/admin/photographs/{hidden.Id}/{step}", UriKind.Relative), content);
                Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Found, $"{step}: {answer.StatusCode}");
            }
        }

        Assert.False((await owner.GetPageAsync("/admin/photographs")).Has("[data-testid=item]"));
        Assert.Equal(["Jeanne Martin", "Jeanne Martin"], await Site.ReadAsync(db => db.Photographs.Select(p => p.Credit!).ToListAsync()));
    }

    [Fact]
    public async Task The_library_is_searched_and_narrowed_to_what_lacks_something()
    {
        var centre = Some.Centre("Abbaye ancienne", with: c => (c.Walls, c.Now) = (Some.French("Des murs."), Some.French("Des artistes.")));
        await GivenAsync(centre);
        var described = await Site.GivenPhotographAsync(centre, values: ("title.fr", "Le verger"));
        var bare = await Site.GivenPhotographAsync(described: false, published: false, picture: TestPictures.Jpeg(seed: 4));
        await Site.ShowAsync(centre, described);
        var reader = await Site.StaffAsync(StaffRole.Reader);

        Assert.Equal(["cour", "Le verger"], await TitlesAsync(""));
        Assert.Equal(["Le verger"], await TitlesAsync("?q=VERGER"));
        Assert.Equal(["Le verger"], await TitlesAsync("?q=ancienne"));
        Assert.Equal(["cour"], await TitlesAsync("?need=alternative"));
        Assert.Equal(["cour"], await TitlesAsync("?need=rights"));
        Assert.Equal(["cour"], await TitlesAsync("?need=unused"));
        Assert.Equal(["Le verger"], await TitlesAsync("?state=Published"));
        Assert.Equal(["cour", "Le verger"], await TitlesAsync("?need=nonsense&state=9&page=-1"));
        Assert.Equal(PublicationState.Draft, bare.State);

        async Task<IReadOnlyList<string>> TitlesAsync(string query) =>
            (await reader.GetPageAsync($"/admin/photographs{query}")).Texts("[data-testid=item] h2");
    }

    private static string TokenOf(Page page) => page.All("input[name=__RequestVerificationToken]")[0].GetAttribute("value")!;
}
