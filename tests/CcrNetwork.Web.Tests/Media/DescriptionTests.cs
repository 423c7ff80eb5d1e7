using System.Net;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Media;

/// <summary>A whole upload is described, credited and published on one page.</summary>
public sealed class DescriptionTests(NetworkSite site) : SiteTests(site)
{
    private const string Path = "/admin/photographs/description";
    private const string Publish = "#batch button[value=publish]";

    [Fact]
    public async Task What_is_ready_is_published_at_once_and_the_rest_waits_with_its_words()
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);
        await editor.UploadAsync(null, ("cour.jpg", TestPictures.Jpeg()), ("jardin.jpg", TestPictures.Jpeg(640, 480)));
        var page = await editor.GetPageAsync(Path);
        var ids = page.Attributes("[name=ids]", "value").ToList();
        Assert.Equal(2, ids.Count);

        var done = await editor.SubmitAsync(
            page, Publish, ("credit", "Jeanne Martin"), ("licence", "CreativeCommonsBy"),
            ($"{ids[0]}:title.fr", "La cour"), ($"{ids[0]}:title.en", "The court"), ($"{ids[0]}:alternative.fr", "Une cour."),
            ($"{ids[0]}:alternative.en", "A court."),
            ($"{ids[1]}:alternative.fr", "Un jardin."));

        Assert.Contains("1 photographie est en ligne", (await editor.FollowAsync(done)).Text("main"), StringComparison.Ordinal);
        var states = await Site.ReadAsync(
            db => db.Photographs.OrderBy(p => p.Id).Select(p => new { p.Id, p.State, p.Credit }).ToListAsync());
        Assert.Equal(PublicationState.Published, states.Single(p => $"{p.Id}" == ids[0]).State);
        Assert.Equal("Jeanne Martin", states.Single(p => $"{p.Id}" == ids[1]).Credit);
        var left = await editor.GetPageAsync(Path);
        Assert.Equal([ids[1]], left.Attributes("[name=ids]", "value"));
        Assert.Equal("Un jardin.", left.One($"[name='{ids[1]}:alternative.fr']").GetAttribute("value"));
    }

    [Fact]
    public async Task A_centre_editor_describes_those_of_their_centre_and_submits_them()
    {
        var (own, other) = (Some.Centre("Abbaye"), Some.Centre("Cluny"));
        await GivenAsync(Some.France(), own, other);
        var editor = await Site.StaffAsync(StaffRole.Editor);
        await editor.UploadAsync("abbaye", ("cour.jpg", TestPictures.Jpeg()));
        await editor.UploadAsync("cluny", ("jardin.jpg", TestPictures.Jpeg(640, 480)));
        var owner = await Site.StaffAsync(StaffRole.CentreEditor, own.Id);

        var page = await owner.GetPageAsync(Path);
        var id = Assert.Single(page.Attributes("[name=ids]", "value"));
        var done = await owner.SubmitAsync(
            page, Publish, ("credit", "Jeanne Martin"), ("licence", "CreativeCommonsBy"), ($"{id}:title.fr", "La cour"),
            ($"{id}:title.en", "The court"), ($"{id}:decorative", "true"));

        Assert.Equal(HttpStatusCode.Found, done.Status);
        Assert.Empty((await owner.GetPageAsync(Path)).All("[name=ids]"));
        Assert.Equal(1, await Site.ReadAsync(db => db.EditorialRecords.CountAsync(r => r.Stage == Domain.Editing.DraftStage.InReview)));
    }

    /// <summary>One of nine points is enough; numbers that were just typed hold before it.</summary>
    [Theory]
    [InlineData("150 850", null, null, 150, 850)]
    [InlineData("150 850", "333", "667", 333, 667)]
    [InlineData(null, "333", "667", 333, 667)]
    [InlineData(null, null, null, 500, 500)]
    [InlineData("1 1", null, null, 500, 500)]
    public async Task What_stays_in_view_is_said_on_the_same_page(string? point, string? x, string? y, int left, int top)
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);
        await editor.UploadAsync(null, ("cour.jpg", TestPictures.Jpeg()));
        var page = await editor.GetPageAsync(Path);
        var id = Assert.Single(page.Attributes("[name=ids]", "value"));
        Assert.Equal(9, page.All(".nine input").Count);
        Assert.Equal("500 500", page.One(".nine input[checked]").GetAttribute("value"));
        List<(string, string?)> answers = [];
        answers.AddRange(point is null ? [] : [($"{id}:focus", point)]);
        answers.AddRange(x is null ? [] : [($"{id}:focusX", x), ($"{id}:focusY", y)]);

        await editor.SubmitAsync(page, "#batch button[value=save]", [.. answers]);

        var photograph = await Site.PhotographAsync();
        Assert.Equal((left, top), (photograph.Focus.X, photograph.Focus.Y));
    }

    [Fact]
    public async Task A_point_outside_the_picture_is_refused_and_comes_back_as_typed()
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);
        await editor.UploadAsync(null, ("cour.jpg", TestPictures.Jpeg()));
        var page = await editor.GetPageAsync(Path);
        var id = Assert.Single(page.Attributes("[name=ids]", "value"));

        var refused = await editor.SubmitAsync(page, "#batch button[value=save]", ($"{id}:focusX", "1001"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("1001", refused.One($"[name='{id}:focusX']").GetAttribute("value"));
        Assert.Equal(500, (await Site.PhotographAsync()).Focus.X);
    }
}
