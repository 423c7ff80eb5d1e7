using System.Globalization;
using System.Text;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Files;
using CcrNetwork.Web.Tests.Media;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Hosting;

/// <summary>The process is killed in the middle of an import: none of it was done, and the same file is taken afterwards.</summary>
public sealed class ImportKillTests
{
    private const int Lines = 120;

    private static readonly TimeSpan LongestImport = TimeSpan.FromMinutes(1);

    [Fact]
    public Task A_kill_in_the_middle_of_an_import_of_new_items_takes_over_none_of_them()
    {
        var csv = new StringBuilder("slug,name,city,country\n");
        for (var number = 0; number < Lines; number++)
        {
            csv.AppendLine(CultureInfo.InvariantCulture, $"moulin-{number},Moulin {number},Montclar,FR");
        }

        return AssertAllOrNothingAsync(Encoding.UTF8.GetBytes(csv.ToString()), publishes: false, given: 0);
    }

    [Fact]
    public Task A_kill_in_the_middle_of_an_import_that_publishes_changes_nothing_that_is_online()
    {
        string?[][] rows =
        [
            ["slug", "city"],
            .. Enumerable.Range(0, Lines).Select(number => new[] { $"abbaye-{number.ToString(CultureInfo.InvariantCulture)}", "Ailleurs" }),
        ];
        return AssertAllOrNothingAsync(Workbook.Write(rows), publishes: true, given: Lines);
    }

    private static async Task AssertAllOrNothingAsync(byte[] file, bool publishes, int given)
    {
        using var site = new SiteProcess();
        await site.StartAsync();
        await using (var db = site.OpenDatabase())
        {
            db.Add(Some.France());
            db.AddRange(Enumerable.Range(0, given).Select(number => Some.Centre($"Abbaye {number}", with: centre =>
            {
                centre.Walls = LocalizedText.Of("De vieux murs.", "Old walls.");
                centre.Now = LocalizedText.Of("Des artistes.", "Artists.");
            })));
            await db.SaveChangesAsync();
        }

        var session = await site.SignInAsync(StaffRole.Editor);
        using (var editor = site.Browser(session))
        {
            var trial = await TryAsync(editor, file);
            var confirming = ConfirmAsync(editor, trial, publishes);
            await site.WritesAsync(LongestImport);
            site.Kill();
            Assert.False(await confirming, "The import was done before the kill.");
        }

        await site.StartAsync();
        await AssertAsync(site, imports: 0, centres: given, moved: 0, online: given);

        // A new connection: those of before ended with the process.
        using var again = site.Browser(session);
        Assert.True(await ConfirmAsync(again, await TryAsync(again, file), publishes));
        await AssertAsync(site, imports: 1, centres: Lines, moved: given, online: given);
    }

    private static async Task<Page> TryAsync(HttpClient editor, byte[] file)
    {
        var page = await editor.GetPageAsync("/admin/centres/imports");
        return await editor.UploadAsync(page, "form[enctype='multipart/form-data']", [("centres.csv", file)]);
    }

    /// <returns>Whether the site answered that it is done.</returns>
    private static async Task<bool> ConfirmAsync(HttpClient editor, Page trial, bool publishes)
    {
        try
        {
            var answer = await editor.SubmitAsync(
                trial, "form[action$='/imports/confirmation']", ("publish", publishes ? "yes" : null));
            return answer.Location is not null;
        }
        catch (Exception fault) when (fault.IsGone())
        {
            return false;
        }
    }

    private static async Task AssertAsync(SiteProcess site, int imports, int centres, int moved, int online)
    {
        await using var db = site.OpenDatabase();
        Assert.Equal(imports, await db.ContentImports.CountAsync());
        Assert.Equal(imports, await db.AuditEntries.CountAsync(entry => entry.Action == "import.done"));
        Assert.Equal(centres, await db.Centres.CountAsync());
        Assert.Equal(moved, await db.Centres.CountAsync(centre => centre.Address.City == "Ailleurs"));
        Assert.Equal(online, await db.Centres.CountAsync(centre => centre.State == PublicationState.Published));
        Assert.Equal(imports * Lines, await db.EditorialRecords.CountAsync());
        Assert.Equal(imports > 0, await db.Revisions.AnyAsync());
    }
}
