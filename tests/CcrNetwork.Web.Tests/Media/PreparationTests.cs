using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Infrastructure.Media;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Media;

/// <summary>The sizes of a photograph are made after its upload, and nobody sees a broken picture meanwhile.</summary>
public sealed class PreparationTests(NetworkSite site) : SiteTests(site)
{
    private const string Path = "/admin/photographs/preparation";

    [Fact]
    public async Task An_upload_is_answered_before_its_sizes_are_made_and_the_page_counts_them()
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var answer = await editor.UploadAsync(null, ("un.jpg", TestPictures.Jpeg()), ("deux.jpg", TestPictures.Jpeg(seed: 2)));
        Assert.Contains("0 sur 2 préparées", answer.Text("[data-testid=preparation]"), StringComparison.Ordinal);
        var under = await editor.GetPageAsync(Path);
        Assert.Equal("3", under.Headers.GetValueOrDefault("Refresh"));
        Assert.True((await editor.GetPageAsync("/admin/photographs/description")).Has("[data-preparation]:not([hidden])"));

        // The picture is there at once, in every size that a page may ask for.
        var key = (await Site.PhotographAsync()).File.Key;
        foreach (var name in new[] { "320.jpg", "640.avif", "1000.webp" })
        {
            var file = await editor.GetPageAsync($"/media/{key}/{name}");
            Assert.Equal((HttpStatusCode.OK, "image/jpeg"), (file.Status, file.MediaType));
        }

        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetPageAsync($"/media/{key}/5000.jpg")).Status);
        Assert.Equal(2, await Site.PrepareAsync());
        Assert.Equal(0, await Site.PrepareAsync());

        Assert.Null((await editor.GetPageAsync(Path)).Headers.GetValueOrDefault("Refresh"));
        Assert.False((await editor.GetPageAsync("/admin/photographs/description")).Has("[data-preparation]:not([hidden])"));
        Assert.Equal("image/avif", (await editor.GetPageAsync($"/media/{key}/640.avif")).MediaType);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetPageAsync($"/media/{key}/641.avif")).Status);
    }

    [Fact]
    public async Task A_published_photograph_is_whole_for_visitors_before_its_sizes_are_made()
    {
        var centre = Some.Centre("Abbaye", with: c => (c.Walls, c.Now) = (Some.French("Des murs."), Some.French("Des artistes.")));
        await GivenAsync(Some.France(), centre);
        var photograph = await Site.GivenPhotographAsync(centre);
        await Site.ShowAsync(centre, photograph);
        foreach (var path in Files(photograph.File.Key).Where(file => !file.EndsWith(PictureMaker.Master, StringComparison.Ordinal)))
        {
            File.Delete(path);
        }

        await Site.ReadAsync(db => db.StoredFiles.ExecuteUpdateAsync(f => f.SetProperty(file => file.PreparedAt, (DateTime?)null)));

        var page = await Site.Visitor().GetPageAsync("/fr/centres/abbaye");
        var sources = page.Attributes(".picture--first source", "srcset").SelectMany(set => set.Split(", "));
        foreach (var address in sources.Select(source => source.Split(' ')[0]))
        {
            var file = await Site.Visitor().GetPageAsync(address);
            Assert.Equal((HttpStatusCode.OK, "no-store"), (file.Status, file.Headers.GetValueOrDefault("Cache-Control")));
        }

        Assert.Equal(HttpStatusCode.OK, (await Site.Visitor().GetPageAsync("/fr/centres/abbaye/card.jpg")).Status);
    }

    /// <summary>The control: what cannot be made is tried three times, told in words, and tried again when somebody asks.</summary>
    [Fact]
    public async Task A_picture_that_cannot_be_prepared_says_so_and_is_tried_again()
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);
        await editor.UploadAsync(null, ("un.jpg", TestPictures.Jpeg()));
        var key = (await Site.PhotographAsync()).File.Key;
        var master = Files(key).Single(file => file.EndsWith(PictureMaker.Master, StringComparison.Ordinal));
        var whole = await File.ReadAllBytesAsync(master);
        await File.WriteAllBytesAsync(master, whole[..(whole.Length / 2)]);
        for (var attempt = 0; attempt < StoredFile.MostAttempts; attempt++)
        {
            Assert.Equal(0, await Site.PrepareAsync());
        }

        var failed = await editor.GetPageAsync(Path);
        Assert.Null(failed.Headers.GetValueOrDefault("Refresh"));
        Assert.Contains("n’a pas pu être préparée", failed.Text("main"), StringComparison.Ordinal);
        await File.WriteAllBytesAsync(master, whole);
        Assert.Equal(0, await Site.PrepareAsync());

        await editor.SubmitAsync(failed, "[data-testid=failed] form");

        Assert.Equal(1, await Site.PrepareAsync());
        Assert.False((await editor.GetPageAsync(Path)).Has("[data-testid=failed]"));
    }

    /// <summary>What a stop interrupts waits for the next start; what ends the process three times is left alone.</summary>
    [Fact]
    public async Task A_stop_costs_no_attempt_and_a_restart_goes_on()
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);
        await editor.UploadAsync(null, ("un.jpg", TestPictures.Jpeg()), ("deux.jpg", TestPictures.Jpeg(seed: 2)));
        await using (var scope = Site.Services.CreateAsyncScope())
        {
            using var stopped = new CancellationTokenSource();
            var preparation = scope.ServiceProvider.GetRequiredService<PicturePreparation>();
            Assert.True(await preparation.HasWorkAsync(stopped.Token));
            await stopped.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => preparation.PrepareAsync(stopped.Token));
        }

        Assert.Equal([0, 0], await Site.ReadAsync(db => db.StoredFiles.Select(file => file.Attempts).ToListAsync()));
        var first = await Site.ReadAsync(db => db.StoredFiles.OrderBy(file => file.At).ThenBy(file => file.Key).FirstAsync());
        await Site.ReadAsync(db => db.StoredFiles
            .Where(file => file.Key == first.Key)
            .ExecuteUpdateAsync(f => f.SetProperty(file => file.Attempts, StoredFile.MostAttempts)));

        Assert.Equal(1, await Site.PrepareAsync());
        Assert.True((await editor.GetPageAsync(Path)).Has("[data-testid=failed]"));
    }

    [Fact]
    public async Task Who_writes_for_a_centre_follows_their_own_photographs_alone()
    {
        var (own, other) = (Some.Centre("Abbaye"), Some.Centre("Cluny"));
        await GivenAsync(Some.France(), own, other);
        await (await Site.StaffAsync(StaffRole.Editor)).UploadAsync(other.Slug, ("un.jpg", TestPictures.Jpeg()));
        var id = (await Site.PhotographAsync()).Id;
        var owner = await Site.StaffAsync(StaffRole.CentreEditor, own.Id);
        await owner.UploadAsync(own.Slug, ("deux.jpg", TestPictures.Jpeg(seed: 3)));
        var page = await owner.GetPageAsync(Library.UploadPath);
        var (_, fields) = Forms.Press(page, "form.upload");
        using var content = new FormUrlEncodedContent(fields);
        using var answer = await owner.PostAsync(new Uri($"{Path}/{id}", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);

        owner.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        var told = JsonDocument.Parse((await owner.GetPageAsync(Path)).Html).RootElement;
        Assert.True(told.GetProperty("isUnderWay").GetBoolean());
        Assert.Contains("sur 1", told.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    private IEnumerable<string> Files(string key) =>
        Directory.EnumerateFiles(System.IO.Path.Combine(Site.Folder, "media", key[..2], key));
}
