using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Files;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Tests.Media;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Hosting;

/// <summary>The process is killed while documents come in: none is named that is not there, and none is there by half.</summary>
public sealed class DocumentKillTests
{
    [Fact]
    public async Task A_kill_while_documents_come_in_leaves_none_without_its_file()
    {
        var home = Directory.CreateTempSubdirectory("ccr-kill-").FullName;
        try
        {
            using var site = new SiteProcess(home);
            await site.StartAsync();
            var guide = new Resource("visa", LocalizedText.Of("Visa", "Visa"))
            {
                Summary = LocalizedText.Of("Pour venir.", "To come."),
                Topic = ResourceTopic.Visa,
                DocumentLanguage = "fr",
            };
            await using (var db = site.OpenDatabase())
            {
                db.Add(guide);
                await db.SaveChangesAsync();
            }

            using var taken = new SemaphoreSlim(0);
            var sending = SendOnAsync(site, await site.SignInAsync(StaffRole.Editor), guide.Id, taken);
            for (var count = 0; count < 4; count++)
            {
                Assert.True(await taken.WaitAsync(TimeSpan.FromMinutes(1)), "No document was taken.");
            }

            site.Kill();
            var acknowledged = await sending;

            await using var after = site.OpenDatabase();
            var named = (await after.Revisions.OrderBy(r => r.Number).Select(r => r.Values).ToListAsync())
                .Select(values => ResourceContentKind.File.Parse(values[ResourceContentKind.FileField]))
                .OfType<DocumentFile>()
                .ToList();
            Assert.InRange(named.Count, acknowledged, acknowledged + 1);
            Assert.All(named, file =>
            {
                var path = Path.Combine(home, "media", file.Key[..2], file.Key, "document.pdf");
                Assert.Equal(file.Length, new FileInfo(path).Length);
            });

            // At most the one that was on its way is there and belongs to nothing; it goes after a day (LeftoverFileTests).
            var there = Directory.EnumerateFiles(Path.Combine(home, "media"), "document.pdf", SearchOption.AllDirectories).Count();
            Assert.InRange(there, named.Count, named.Count + 1);
        }
        finally
        {
            Directory.Delete(home, recursive: true);
        }
    }

    private static async Task<int> SendOnAsync(SiteProcess site, System.Net.Cookie session, int id, SemaphoreSlim taken)
    {
        var count = 0;
        using var editor = site.Browser(session);
        try
        {
            while (true)
            {
                var form = await editor.GetPageAsync($"/admin/resources/{id}/edit");
                var document = TestDocuments.Pdf(after: new string('x', count));
                var answer = await editor.UploadAsync(form, "#upload", [($"{count}.pdf", document)]);
                Assert.NotNull(answer.Location);
                count++;
                taken.Release();
            }
        }
        catch (Exception fault) when (fault.IsGone())
        {
            return count;
        }
    }
}
