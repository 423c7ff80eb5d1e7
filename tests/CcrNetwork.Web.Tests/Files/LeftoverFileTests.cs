using CcrNetwork.Data.Sqlite;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Files;
using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Files;
using CcrNetwork.Web.Infrastructure.Media;
using CcrNetwork.Web.Tests.Media;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Files;

/// <summary>What a kill between a file and its row leaves behind goes after a day; nothing that anybody names ever does.</summary>
public sealed class LeftoverFileTests(NetworkSite site) : SiteTests(site)
{
    private const string Unnamed = "00112233445566778899aabbccddeeff";

    private IMediaStorage Storage => Site.Services.GetRequiredService<IMediaStorage>();

    [Fact]
    public async Task A_file_that_nothing_names_goes_after_a_day_and_not_before()
    {
        await Storage.WriteAsync(Unnamed, "document.pdf", TestDocuments.Pdf(), CancellationToken.None);

        Age(TimeSpan.FromHours(23));
        Assert.Equal(0, await DeleteAsync());
        Assert.True(Storage.Holds(Unnamed, "document.pdf"));

        Age(TimeSpan.FromHours(25));
        Assert.Equal(1, await DeleteAsync());
        Assert.False(Storage.Holds(Unnamed, "document.pdf"));
        Assert.Equal(0, await DeleteAsync());
    }

    [Fact]
    public async Task What_was_never_written_to_its_end_goes_as_well()
    {
        await Storage.WriteAsync(Unnamed, "document.pdf", TestDocuments.Pdf(), CancellationToken.None);
        var folder = Directory.EnumerateDirectories(Path.Combine(Site.Folder, "media"), Unnamed, SearchOption.AllDirectories).Single();
        var unfinished = Path.Combine(folder, $"640.jpg.{Guid.NewGuid():N}.part");
        await File.WriteAllTextAsync(unfinished, "half");
        await GivenAsync(Guide(new DocumentFile(Unnamed, DocumentType.Pdf, 9)));

        Age(TimeSpan.FromDays(2));

        Assert.Equal(1, await DeleteAsync());
        Assert.False(File.Exists(unfinished));
        Assert.True(Storage.Holds(Unnamed, "document.pdf"));
    }

    /// <summary>A photograph, one that history alone knows, a document of a resource, an earlier one, one of a candidature.</summary>
    [Fact]
    public async Task Whatever_is_named_stays()
    {
        await Site.GivenPhotographAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var guide = Guide(null);
        await GivenAsync(guide);
        foreach (var text in new[] { "one", "two" })
        {
            var form = await editor.GetPageAsync($"/admin/resources/{guide.Id}/edit");
            Assert.NotNull((await editor.UploadAsync(form, "#upload", [($"{text}.pdf", TestDocuments.Pdf(after: text))])).Location);
        }

        await editor.AddDocumentAsync(await Site.CandidatureAsync(), TestDocuments.Pdf());
        var before = Storage.Find("").Order().ToList();
        Assert.Equal(4, before.Select(file => file.Key).Distinct().Count());

        Age(TimeSpan.FromDays(400));

        Assert.Equal(0, await DeleteAsync());
        Assert.Equal(before, Storage.Find("").Order());
    }

    /// <summary>A further column with a file must be asked as well, or its files would be deleted.</summary>
    [Fact]
    public void Every_column_that_names_a_file_is_known()
    {
        using var db = new SqliteContextFactory().CreateDbContext([]);

        var naming = db.Model.GetEntityTypes()
            .SelectMany(type => type.GetProperties().Cast<IReadOnlyPropertyBase>().Concat(type.GetComplexProperties()))
            .Where(property => property.ClrType == typeof(DocumentFile) || property.ClrType == typeof(PhotographFile))
            .Select(property => $"{property.DeclaringType.ClrType.Name}.{property.Name}")
            .Order(StringComparer.Ordinal);

        Assert.Equal(["CandidatureDocument.File", "Photograph.File", "Resource.File"], naming);
    }

    private static Resource Guide(DocumentFile? file) => new("visa", LocalizedText.Of("Visa", "Visa"))
    {
        Summary = LocalizedText.Of("Pour venir.", "To come."),
        Topic = ResourceTopic.Visa,
        DocumentLanguage = "fr",
        File = file,
    };

    /// <summary>Lets all files be so old by the clock of the site.</summary>
    private void Age(TimeSpan age)
    {
        foreach (var file in new DirectoryInfo(Path.Combine(Site.Folder, "media")).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            file.LastWriteTimeUtc = Site.Clock.GetUtcNow().UtcDateTime - age;
        }
    }

    private async Task<int> DeleteAsync()
    {
        await using var scope = Site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LeftoverFiles>().DeleteAsync(CancellationToken.None);
    }
}
