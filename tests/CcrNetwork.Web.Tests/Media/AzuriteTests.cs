using System.ComponentModel.DataAnnotations;
using System.Net;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Infrastructure.Database;
using CcrNetwork.Web.Infrastructure.Media;
using CcrNetwork.Web.Infrastructure.Operations;
using CcrNetwork.Web.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Tests.Media;

/// <summary>Photographs and documents in Azure Blob Storage, before a real Azurite.</summary>
public sealed class AzuriteTests
{
    private const string Key = "3f000000000000000000000000000000";
    private const string OtherKey = "3f111111111111111111111111111111";

    private static readonly byte[] Content = [1, 2, 3];

    [AzuriteFact]
    public async Task Files_are_kept_found_and_deleted_as_in_a_folder()
    {
        using var azurite = new Azurite();
        await azurite.StartAsync();
        using var storage = StorageAt(azurite.ConnectionString);
        Assert.Null(storage.Open(Key, "640.jpg"));
        Assert.False(storage.Holds(Key, "640.jpg"));
        Assert.Empty(storage.Find(""));
        storage.Delete(Key);

        await storage.WriteAsync(Key, "640.jpg", new byte[] { 9 }, CancellationToken.None);
        await storage.WriteAsync(Key, "640.jpg", Content, CancellationToken.None);
        await storage.WriteAsync(Key, "master.jpg", Content, CancellationToken.None);
        await storage.WriteAsync(OtherKey, "document.pdf", Content, CancellationToken.None);
        await storage.WriteAsync(OtherKey, "scan.clean", ReadOnlyMemory<byte>.Empty, CancellationToken.None);

        await using (var stream = storage.Open(Key, "640.jpg")!)
        {
            Assert.Equal(Content.Length, stream.Length);
            Assert.Equal(Content, await BytesOfAsync(stream));
        }

        Assert.True(storage.Holds(OtherKey, "scan.clean"));
        Assert.Equal([(OtherKey, "document.pdf")], storage.Find("document."));
        Assert.Equal(4, storage.Find("").Count());
        Assert.Throws<ArgumentException>(() => storage.Open(Key, "../640.jpg"));
        Assert.Throws<ArgumentException>(() => storage.Delete("3f"));
        storage.Delete(Key);
        Assert.False(storage.Holds(Key, "640.jpg"));
        Assert.Equal(2, storage.Find("").Count());
    }

    [AzuriteFact]
    public async Task A_photograph_is_uploaded_served_and_while_the_storage_is_away_asked_for_again()
    {
        using var azurite = new Azurite();
        await azurite.StartAsync();
        await using var site = new AzureSite(azurite.ConnectionString);
        var photograph = await site.GivenPhotographAsync();
        var address = PictureFormat.Jpeg.AddressOf(photograph.File.Key, photograph.File.Widths[0]);

        var served = await site.Visitor().GetPageAsync(address);
        azurite.Stop();
        var away = await site.Visitor().GetPageAsync(address);
        var page = await site.Visitor().GetPageAsync("/fr");

        Assert.Equal(HttpStatusCode.OK, served.Status);
        Assert.Equal("image/jpeg", served.MediaType);
        Assert.False(Directory.Exists(Path.Combine(site.Folder, "media")));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, away.Status);
        Assert.Equal("30", away.Headers["Retry-After"]);
        Assert.Equal(HttpStatusCode.OK, page.Status);
    }

    [AzuriteFact]
    public async Task A_document_is_taken_and_handed_out()
    {
        using var azurite = new Azurite();
        await azurite.StartAsync();
        await using var site = new AzureSite(azurite.ConnectionString);
        var (editor, candidature) = (await site.StaffAsync(StaffRole.Editor), await site.CandidatureAsync());
        var document = TestDocuments.Pdf();

        Assert.Equal(HttpStatusCode.Found, (await editor.AddDocumentAsync(candidature, document)).Status);

        var page = await editor.GetPageAsync($"/admin/candidatures/{candidature.Id}");
        var link = page.Attributes("[data-testid=documents] a[download]", "href").Single();
        Assert.Equal(document, (await editor.GetPageAsync(link)).Bytes);
    }

    [AzuriteFact]
    public async Task A_backup_holds_the_files_and_a_restoration_brings_them_to_an_empty_container()
    {
        using var azurite = new Azurite();
        await azurite.StartAsync();
        await using var site = new AzureSite(azurite.ConnectionString);
        var photograph = await site.GivenPhotographAsync();
        var count = site.Services.GetRequiredService<IMediaStorage>().Find("").Count();
        var archive = Path.Combine(site.Folder, "backup.tar.gz");

        var saved = await KeeperOf(site).SaveAsync(archive, CancellationToken.None);
        var verified = await KeeperOf(site).VerifyAsync(archive, CancellationToken.None);
        var restored = await RestoreAsync(archive, azurite.ConnectionString, "elsewhere");
        var again = await Assert.ThrowsAsync<OperationException>(() => RestoreAsync(archive, azurite.ConnectionString, "elsewhere"));

        Assert.Equal(count + 1, saved.Files.Count);
        Assert.Equal(saved.Files, verified.Files);
        Assert.Equal(saved.Files, restored.Files);
        using var other = StorageAt(azurite.ConnectionString, "elsewhere");
        Assert.Equal(count, other.Find("").Count());
        Assert.True(other.Holds(photograph.File.Key, PictureMaker.Master));
        Assert.Contains("container “elsewhere”", again.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AccountName=ccr;AccountKey=AAAA;BlobEndpoint=http://127.0.0.1:1/ccr;", "ccr-media", true)]
    [InlineData(null, "ccr-media", true)]
    [InlineData("the cloud", "ccr-media", false)]
    [InlineData("AccountName=ccr;AccountKey=AAAA;BlobEndpoint=http://127.0.0.1:1/ccr;", "CCR media", false)]
    public void A_setting_that_cannot_work_is_refused(string? connection, string container, bool isTaken)
    {
        var options = new MediaOptions { AzureConnectionString = connection, AzureContainer = container };

        Assert.Equal(isTaken, Validator.TryValidateObject(options, new ValidationContext(options), [], validateAllProperties: true));
    }

    private static BlobStorage StorageAt(string connection, string container = "ccr-media") =>
        new(Options.Create(new MediaOptions { AzureConnectionString = connection, AzureContainer = container }));

    private static BackupKeeper KeeperOf(NetworkSite site) =>
        ActivatorUtilities.CreateInstance<BackupKeeper>(site.Services.CreateScope().ServiceProvider);

    /// <summary>On a machine that has nothing yet: not even a database, which the start of a site would make.</summary>
    private static async Task<BackupManifest> RestoreAsync(string archive, string connection, string container)
    {
        var folder = Directory.CreateTempSubdirectory("ccr-restored-").FullName;
        await using var site = new AzureSite(connection, container);
        using var scope = site.Services.CreateScope();
        var database = Options.Create(new DatabaseOptions { Folder = folder });
        try
        {
            return await ActivatorUtilities.CreateInstance<BackupKeeper>(scope.ServiceProvider, database)
                .RestoreAsync(archive, CancellationToken.None);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<byte[]> BytesOfAsync(Stream stream)
    {
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    private sealed class AzureSite(string connection, string container = "ccr-media") : NetworkSite
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Media:AzureConnectionString", connection);
            builder.UseSetting("Media:AzureContainer", container);
        }
    }
}
