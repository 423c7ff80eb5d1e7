using System.IO.Compression;
using System.Net;
using System.Text;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Files;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Files;
using CcrNetwork.Web.Infrastructure.Media;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Resources;

public sealed class ResourceTests(NetworkSite site) : SiteTests(site)
{
    private static readonly byte[] Pdf = TestDocuments.Pdf();
    private static readonly DocumentFile File = new("00112233445566778899aabbccddeeff", DocumentType.Pdf, 9);

    [Fact]
    public async Task Without_a_document_the_page_says_what_will_come()
    {
        var page = await Site.Visitor().GetPageAsync("/en/resources");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.True(page.Has("[data-testid=empty]"));
    }

    [Fact]
    public async Task The_public_list_and_the_search_hold_what_is_for_everyone()
    {
        await GivenAsync(Guide("Visa ouvert"), Guide("Visa discret", Audience.Members), Guide("Visa futur", published: false));

        foreach (var path in new[] { "/fr/resources", "/fr/search?q=visa", "/fr/resources?topic=visa&in=fr" })
        {
            var page = await Site.Visitor().GetPageAsync(path);
            Assert.Contains("Visa ouvert", page.Html, StringComparison.Ordinal);
            Assert.DoesNotContain("discret", page.Html, StringComparison.Ordinal);
            Assert.DoesNotContain("futur", page.Html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_document_is_saved_and_never_shown_in_a_page()
    {
        await StoreAsync();
        await GivenAsync(Guide("Visa"));
        var answer = await Site.Visitor().GetPageAsync("/resources/visa/file");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("application/pdf", answer.MediaType);
        Assert.StartsWith("attachment; filename=visa.pdf", answer.Headers["Content-Disposition"], StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers["X-Content-Type-Options"]);
        Assert.Equal(Pdf, answer.Bytes);
    }

    /// <summary>Every door to a file: the public one, that of members, that of the form.</summary>
    [Theory]
    [InlineData(Audience.Everyone, true, null, "/resources/visa/file", true)]
    [InlineData(Audience.Members, true, null, "/resources/visa/file", false)]
    [InlineData(Audience.Everyone, false, null, "/resources/visa/file", false)]
    [InlineData(Audience.Members, true, StaffRole.Editor, "/resources/visa/file", false)]
    [InlineData(Audience.Members, true, null, "/admin/members/resources/visa/file", false)]
    [InlineData(Audience.Members, true, StaffRole.Reader, "/admin/members/resources/visa/file", true)]
    [InlineData(Audience.Members, true, StaffRole.CentreEditor, "/admin/members/resources/visa/file", true)]
    [InlineData(Audience.Members, false, StaffRole.CentreEditor, "/admin/members/resources/visa/file", false)]
    [InlineData(Audience.Members, true, StaffRole.CentreEditor, "/admin/resources/{0}/document", false)]
    [InlineData(Audience.Members, true, StaffRole.Reader, "/admin/resources/{0}/document", false)]
    [InlineData(Audience.Members, false, StaffRole.Editor, "/admin/resources/{0}/document", true)]
    public async Task A_file_is_for_who_may_read_its_resource(
        Audience audience, bool published, StaffRole? role, string path, bool isAllowed)
    {
        await StoreAsync();
        var guide = Guide("Visa", audience, published);
        await GivenAsync(guide);
        var browser = role is { } known ? await Site.StaffAsync(known) : Site.Browser();
        var answer = await browser.GetPageAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, path, guide.Id));

        Assert.Equal(isAllowed, answer.Status == HttpStatusCode.OK && answer.Bytes.SequenceEqual(Pdf));
        Assert.Equal(isAllowed, answer.Headers.ContainsKey("Content-Disposition"));
    }

    [Fact]
    public async Task No_key_of_a_document_opens_the_door_of_pictures()
    {
        await StoreAsync();
        await GivenAsync(Guide("Visa", Audience.Members));

        Assert.Equal(HttpStatusCode.NotFound, (await Site.Visitor().GetPageAsync($"/media/{File.Key}/320.pdf")).Status);
    }

    [Fact]
    public async Task An_editor_uploads_a_document_which_is_public_once_it_is_published()
    {
        var guide = Guide("Visa", published: false, withFile: false);
        guide.Link = "https://example.org/visa";
        await GivenAsync(guide);
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var sent = await UploadAsync(editor, guide.Id, Pdf, "../evil.html");
        Assert.Equal(HttpStatusCode.Found, sent.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Site.Visitor().GetPageAsync("/resources/visa/file")).Status);

        var form = await editor.GetPageAsync($"/admin/resources/{guide.Id}/edit");
        Assert.Equal(HttpStatusCode.Found, (await editor.SubmitAsync(form, "#publish")).Status);
        var answer = await Site.Visitor().GetPageAsync("/resources/visa/file");
        Assert.Equal(Pdf, answer.Bytes);
        Assert.DoesNotContain("evil", answer.Headers["Content-Disposition"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_document_is_refused()
    {
        var guide = Guide("Visa", published: false, withFile: false);
        await GivenAsync(guide);
        var editor = await Site.StaffAsync(StaffRole.Editor);

        foreach (var content in new[] { "<!doctype html><script>x()</script>"u8.ToArray(), "MZ\u0090"u8.ToArray(), Package("x.exe"), [] })
        {
            await UploadAsync(editor, guide.Id, content, "visa.pdf");
        }

        Assert.Empty(
            Directory.Exists(Path.Combine(Site.Folder, "media")) ? Directory
                .GetFiles(Path.Combine(Site.Folder, "media"), "*", SearchOption.AllDirectories) : []);
        Assert.False(await Site.ReadAsync(db => db.Revisions.AnyAsync(r => r.Kind == "resources" && r.Number > 1)));
    }

    [Fact]
    public async Task The_form_cannot_write_the_file()
    {
        var guide = Guide("Visa", published: false, withFile: false);
        await GivenAsync(guide);
        var editor = await Site.StaffAsync(StaffRole.Editor);
        await editor.SubmitAsync(
            await editor.GetPageAsync($"/admin/resources/{guide.Id}/edit"), "form#content", ("document", $"{File.Key} Pdf 9"),
            ("title.fr", "Autre"));

        Assert.Null(await Site.ReadAsync(db => db.Resources.Select(r => r.File).SingleAsync()));
    }

    [Fact]
    public void Documents_are_known_by_their_content()
    {
        Assert.Equal(DocumentType.Pdf, DocumentTypes.Of(Pdf));
        Assert.Equal(DocumentType.Docx, DocumentTypes.Of(TestDocuments.Docx()));
        Assert.Equal(DocumentType.Odt, DocumentTypes.Of(Package("mimetype=application/vnd.oasis.opendocument.text", "content.xml")));
        Assert.Null(DocumentTypes.Of(Package("[Content_Types].xml", "xl/workbook.xml")));
        Assert.Null(DocumentTypes.Of(Package("mimetype=application/vnd.oasis.opendocument.text", "Basic/script-lc.xml")));
        Assert.Null(DocumentTypes.Of(Package("mimetype=application/epub+zip")));
        Assert.Null(DocumentTypes.Of("PK\u0003\u0004 broken"u8.ToArray()));
        Assert.Null(DocumentTypes.Of("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"u8.ToArray()));
        Assert.Null(DocumentTypes.Of([]));
    }

    [Fact]
    public async Task A_document_to_be_read_again_stands_on_the_dashboard_of_staff()
    {
        await GivenAsync(
            Guide("Visa ancien", with: r => r.ReviewOn = new DateOnly(2026, 11, 23)),
            Guide("Visa récent", with: r => r.ReviewOn = new DateOnly(2026, 11, 24)));

        Assert.Equal(
            ["Visa ancien"], (await (await Site.StaffAsync(StaffRole.Editor)).GetPageAsync("/admin")).Texts("[data-testid=reviews] a"));
        Assert.False((await (await Site.StaffAsync(StaffRole.CentreEditor)).GetPageAsync("/admin")).Has("[data-testid=reviews]"));
    }

    private static Resource Guide(
        string title, Audience audience = Audience.Everyone, bool published = true, bool withFile = true, Action<Resource>? with = null)
    {
        var guide = new Resource(Some.SlugOf(title), LocalizedText.Of(title, title))
        {
            Summary = LocalizedText.Of("Pour venir.", "To come."),
            Topic = ResourceTopic.Visa,
            DocumentLanguage = "fr",
            Audience = audience,
            File = withFile ? File : null,
        };
        with?.Invoke(guide);
        if (published)
        {
            guide.Publish(NetworkSite.Now.UtcDateTime);
        }

        return guide;
    }

    private Task StoreAsync() =>
        Site.Services.GetRequiredService<IMediaStorage>().WriteAsync(File.Key, "document.pdf", Pdf, CancellationToken.None);

    private static byte[] Package(params string[] entries)
    {
        using var memory = new MemoryStream();
        using (var package = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in entries)
            {
                using var stream = package.CreateEntry(entry.Split('=')[0], CompressionLevel.NoCompression).Open();
                stream.Write(Encoding.ASCII.GetBytes(entry.Split('=').ElementAtOrDefault(1) ?? "x"));
            }
        }

        return memory.ToArray();
    }

    private static async Task<Page> UploadAsync(HttpClient editor, int id, byte[] content, string name)
    {
        var form = await editor.GetPageAsync($"/admin/resources/{id}/edit");
        using var parts = new MultipartFormDataContent();
        foreach (var field in Forms.Press(form, "#upload").Fields)
        {
            parts.Add(new StringContent(field.Value), field.Key);
        }

        parts.Add(new ByteArrayContent(content), "file", name);
        var path = $"/admin/resources/{id}/document";
        using var response = await editor.PostAsync(new Uri(path, UriKind.Relative), parts);
        return new Page(path, response, await response.Content.ReadAsByteArrayAsync());
    }
}
