using System.Net;
using System.Text;
using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Infrastructure.Media;
using CcrNetwork.Web.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetVips;

namespace CcrNetwork.Web.Tests.Media;

/// <summary>What must not come in, and what of it must not stay.</summary>
public sealed class HostileUploadTests(NetworkSite site) : SiteTests(site)
{
    public static TheoryData<string, string, string> Refusals() => new()
    {
        { "a text called a picture", "photo.jpg", "ce n’est pas une image" },
        { "a drawing with a script", "photo.svg", "ce n’est pas une image" },
        { "a drawing called a picture", "photo.png", "ce n’est pas une image" },
        { "an animation", "photo.gif", "ce n’est pas une image" },
        { "a document", "photo.pdf", "ce n’est pas une image" },
        { "a tiff", "photo.tiff", "ce n’est pas une image" },
        { "a bomb of pixels", "photo.png", "millions de pixels" },
        { "a picture cut off", "photo.jpg", "abîmée ou incomplète" },
        { "a beginning without a picture", "photo.jpg", "abîmée ou incomplète" },
        { "a speck", "photo.jpg", "moins de 320" },
        { "nothing", "photo.jpg", "vide" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task What_is_no_sound_picture_is_refused_with_its_reason(string content, string name, string reason)
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var page = await editor.UploadAsync(null, (name, ContentOf(content)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(reason, page.Text("[data-testid=refused]"), StringComparison.Ordinal);
        Assert.False(await Site.ReadAsync(db => db.Photographs.AnyAsync()));
        Assert.Empty(StoredFiles());
    }

    [Fact]
    public async Task One_bad_file_among_good_ones_spoils_none()
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var page = await editor.UploadAsync(
            null, ("un.jpg", TestPictures.Jpeg(seed: 1)), ("deux.jpg", ContentOf("a text called a picture")),
            ("trois.png", TestPictures.As(".png")));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(2, page.All("[data-testid=taken]").Count);
        Assert.Contains("deux.jpg", page.Text("[data-testid=refused]"), StringComparison.Ordinal);
        Assert.Equal(2, await Site.ReadAsync(db => db.Photographs.CountAsync()));
    }

    [Fact]
    public async Task A_picture_that_is_a_page_too_is_a_picture_only_afterwards()
    {
        var photograph = await Site.GivenPhotographAsync(picture: TestPictures.Polyglot(), published: false);

        Assert.All(
            await FilesOfAsync(photograph),
            file => Assert.DoesNotContain("polyglot", Encoding.Latin1.GetString(file), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_it_was_taken_and_by_which_device_is_in_none_of_its_files()
    {
        var upload = TestPictures.FromATelephone();
        Assert.Contains("Secretphone", Encoding.Latin1.GetString(upload), StringComparison.Ordinal);
        Assert.Contains("Secretxmp", Encoding.Latin1.GetString(upload), StringComparison.Ordinal);

        var photograph = await Site.GivenPhotographAsync(picture: upload, published: false);

        foreach (var file in await FilesOfAsync(photograph))
        {
            using var image = Image.NewFromBuffer(file);
            Assert.DoesNotContain(
                image.GetFields(),
                field => field.StartsWith("exif-", StringComparison.Ordinal) || field is "xmp-data" or "iptc-data" or "icc-profile-data");
            var text = Encoding.Latin1.GetString(file);
            Assert.DoesNotContain("Secret", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Exif\0", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_picture_on_its_side_is_set_upright()
    {
        var photograph = await Site.GivenPhotographAsync(picture: TestPictures.FromATelephone(), published: false);

        Assert.Equal((800, 1000), (photograph.File.Width, photograph.File.Height));
    }

    [Theory]
    [InlineData("../../../../etc/passwd.jpg", "passwd.jpg")]
    [InlineData("..\\..\\wwwroot\\index.jpg", "index.jpg")]
    [InlineData("/absolute.jpg", "absolute.jpg")]
    [InlineData("<script>alert(1)</script>.jpg", "script>.jpg")]
    [InlineData("photo\u202Egpj.jpg", "photo gpj.jpg")]
    public async Task A_name_never_becomes_a_path_or_markup(string name, string shown)
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var page = await editor.UploadAsync(null, (name, TestPictures.Jpeg()));

        Assert.Equal(shown, page.Text("[data-testid=taken] strong"));
        Assert.DoesNotContain("<script>alert", page.Html, StringComparison.Ordinal);
        Assert.All(StoredFiles(), path => Assert.Matches("/media/[0-9a-f]{2}/[0-9a-f]{32}/(master|[0-9]+)\\.(jpg|webp|avif)$", path));
        Assert.NotEmpty(StoredFiles());
    }

    [Fact]
    public async Task More_files_than_a_form_may_bring_are_refused_one_by_one()
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var files = Enumerable.Range(0, 14).Select(number => ($"{number}.jpg", ContentOf("a text called a picture"))).ToArray();

        var page = await editor.UploadAsync(null, files);

        Assert.Equal(2, page.Texts("[data-testid=refused]").Count(text => text.Contains("pas plus de 12", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_unread()
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var page = await editor.UploadAsync(null, ("grand.jpg", new byte[(20 * 1024 * 1024) + 1]));

        Assert.Contains("dépasse 20", page.Text("[data-testid=refused]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_is_too_large_is_not_read_at_all()
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);
        using var request = new HttpRequestMessage(HttpMethod.Post, Library.UploadPath);
        request.Content = new ByteArrayContent([]);
        request.Content.Headers.ContentLength = 1L << 40;
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=x");

        using var answer = await editor.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);
        using var content = new MultipartFormDataContent { { new ByteArrayContent(TestPictures.Jpeg()), "files", "photo.jpg" } };

        using var answer = await editor.PostAsync(new Uri(Library.UploadPath, UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.False(await Site.ReadAsync(db => db.Photographs.AnyAsync()));
    }

    [Theory]
    [InlineData("../../network.db", "1.jpg")]
    [InlineData("0123456789abcdef0123456789abcdef", "../x.jpg")]
    [InlineData("0123456789abcdef0123456789abcdef", ".hidden")]
    public void The_storage_itself_takes_only_names_of_the_portal(string key, string name)
    {
        var storage = Site.Services.GetRequiredService<IMediaStorage>();

        Assert.Throws<ArgumentException>(() => storage.Open(key, name));
    }

    [Fact]
    public void A_folder_that_is_served_as_it_is_is_refused()
    {
        using var wrong = Site.WithWebHostBuilder(builder =>
            builder.UseSetting(
                "Media:Folder", Path.Combine(Site.Services.GetRequiredService<IWebHostEnvironment>().WebRootPath, "pictures")));

        Assert.ThrowsAny<Exception>(() => wrong.CreateClient());
    }

    private IReadOnlyList<string> StoredFiles() =>
        Directory.Exists(Folder)
            ? [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(path => path.Replace('\\', '/'))]
            : [];

    private string Folder => Path.Combine(Site.Folder, "media");

    private async Task<IReadOnlyList<byte[]>> FilesOfAsync(Photograph photograph)
    {
        var folder = Path.Combine(Folder, photograph.File.Key[..2], photograph.File.Key);
        var files = new List<byte[]>();
        foreach (var path in Directory.EnumerateFiles(folder))
        {
            files.Add(await File.ReadAllBytesAsync(path));
        }

        Assert.Equal(1 + (photograph.File.Widths.Count * 3), files.Count);
        return files;
    }

    private static byte[] ContentOf(string content) => content switch
    {
        "a text called a picture" => "<html><script>alert(1)</script></html>"u8.ToArray(),
        "a drawing with a script" or "a drawing called a picture" =>
            "<svg xmlns='http://www.w3.org/2000/svg' width='900' height='900'><script>alert(1)</script></svg>"u8.ToArray(),
        "an animation" => TestPictures.As(".gif"),
        "a document" => [.. "%PDF-1.7\n"u8, .. TestPictures.Jpeg()],
        "a tiff" => TestPictures.As(".tiff"),
        "a bomb of pixels" => TestPictures.PixelBomb(),
        "a picture cut off" => TestPictures.Jpeg(3000, 2000)[..^4000],
        "a beginning without a picture" => [0xFF, 0xD8, 0xFF, 0xE0, .. "nothing of a picture"u8],
        "a speck" => TestPictures.Jpeg(319, 319),
        _ => [],
    };
}
