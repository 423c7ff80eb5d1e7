using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Net;
using CcrNetwork.Web.Infrastructure.Database;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Hosting;

/// <summary>The commands of an operator, each a process of its own beside a running site.</summary>
public sealed class OperationTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ccr-operation-").FullName;

    private string Archive => Path.Combine(_folder, "backup.tar.gz");

    [Fact]
    public async Task A_backup_taken_while_people_save_is_restored_elsewhere_with_every_page_and_file()
    {
        var home = Path.Combine(_folder, "home");
        using var site = new SiteProcess(home, ("Database__Seed", "true"));
        await site.StartAsync();
        PlantedFiles.Plant(home, 20);

        using var stop = new CancellationTokenSource();
        var load = Task.Run(() => SaveWithoutEndAsync(site, stop.Token));
        var saved = await SiteCommand.RunAsync(home, "backup", Archive);
        var verified = await SiteCommand.RunAsync(home, "verify", Archive);
        await stop.CancelAsync();
        var saves = await load;
        var elsewhere = Path.Combine(_folder, "elsewhere");
        var restored = await SiteCommand.RunAsync(elsewhere, "restore", Archive);

        Assert.True(saves > 0, "Nobody saved while the backup was taken.");
        Assert.Equal((0, 0, 0), (saved.Code, verified.Code, restored.Code));
        Assert.Equal(PlantedFiles.In(home), PlantedFiles.In(elsewhere));
        using var other = new SiteProcess(elsewhere, ("Database__Seed", "true"));
        await other.StartAsync();
        var compared = 0;
        string changing;
        await using (var db = site.OpenDatabase())
        {
            changing = await db.Centres.OrderByDescending(centre => centre.Id).Select(centre => centre.Slug).FirstAsync();
        }

        foreach (var path in (await PathsAsync()).Where(path => !path.Contains(changing, StringComparison.Ordinal)))
        {
            // The walk has items that only tests make.
            if (await TextAsync(site, path) is { } text)
            {
                compared++;
                Assert.Equal(text, await TextAsync(other, path));
            }
        }

        Assert.True(compared > 100, $"{compared} pages were compared.");
    }

    [Fact]
    public async Task Nothing_that_is_there_is_ever_replaced()
    {
        var home = Path.Combine(_folder, "home");
        Assert.Equal(0, (await SiteCommand.RunAsync(home, "migrate")).Code);
        Assert.Equal(0, (await SiteCommand.RunAsync(home, "backup", Archive)).Code);

        var again = await SiteCommand.RunAsync(home, "backup", Archive);
        var over = await SiteCommand.RunAsync(home, "restore", Archive);
        var nowhere = await SiteCommand.RunAsync(home, "backup", Path.Combine(_folder, "missing", "backup.tar.gz"));

        Assert.Equal((1, 1, 1), (again.Code, over.Code, nowhere.Code));
        Assert.Contains("There is no folder", nowhere.Said, StringComparison.Ordinal);
        Assert.Contains("exists already", again.Said, StringComparison.Ordinal);
        Assert.Contains("where there is none", over.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_waits_at_the_console_sees_how_far_it_has_come()
    {
        var home = Path.Combine(_folder, "home");
        Assert.Contains("Migrating", (await SiteCommand.RunAsync(home, "migrate")).Said, StringComparison.Ordinal);
        PlantedFiles.Plant(home, 3);

        Assert.Contains("Saving: 1 files", (await SiteCommand.RunAsync(home, "backup", Archive)).Said, StringComparison.Ordinal);
        Assert.Contains("Reading: 1 files", (await SiteCommand.RunAsync(home, "verify", Archive)).Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("backup"), InlineData("restore"), InlineData("verify"), InlineData("migrate"), InlineData("seed")]
    [InlineData("create-admin-link"), InlineData("read-only")]
    public async Task Each_command_explains_itself_and_does_nothing_then(string command)
    {
        var home = Path.Combine(_folder, "home");

        var help = await SiteCommand.RunAsync(home, command, "--help");

        Assert.Equal(0, help.Code);
        Assert.Contains("Usage:", help.Said, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(home));
    }

    [Fact]
    public async Task A_running_site_is_only_read_while_it_moves_and_what_is_restored_may_be_changed()
    {
        var (home, elsewhere) = (Path.Combine(_folder, "home"), Path.Combine(_folder, "elsewhere"));
        using var site = new SiteProcess(home);
        await site.StartAsync();
        using var browser = site.Browser();

        var begun = await SiteCommand.RunAsync(home, "read-only", "--minutes", "10");
        var whileMoving = await browser.GetPageAsync("/admin/sign-in");
        var read = await browser.GetPageAsync("/fr");
        Assert.Equal(0, (await SiteCommand.RunAsync(home, "backup", Archive)).Code);
        Assert.Equal(0, (await SiteCommand.RunAsync(elsewhere, "restore", Archive)).Code);
        var restored = await SiteCommand.RunAsync(elsewhere, "read-only", "--end");
        var wrong = await SiteCommand.RunAsync(home, "read-only", "--minutes", "0");
        var ended = await SiteCommand.RunAsync(home, "read-only", "--end");
        await Wait.UntilAsync(
            async () => (await browser.GetPageAsync("/admin/sign-in")).Status != HttpStatusCode.ServiceUnavailable,
            "The site went on being read-only.");
        var after = await browser.GetPageAsync("/admin/sign-in");

        Assert.Equal((0, 0, 1), (begun.Code, ended.Code, wrong.Code));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (whileMoving.Status, read.Status));
        Assert.Contains("was not read-only", restored.Said, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, after.Status);
    }

    [Theory]
    [InlineData("cut", "not whole")]
    [InlineData("swapped", "not the file that was saved")]
    [InlineData("text", "is no backup")]
    public async Task What_is_damaged_is_told_and_leaves_nothing_behind(string damage, string reason)
    {
        var home = Path.Combine(_folder, "home");
        Assert.Equal(0, (await SiteCommand.RunAsync(home, "migrate")).Code);
        PlantedFiles.Plant(home, 3);
        Assert.Equal(0, (await SiteCommand.RunAsync(home, "backup", Archive)).Code);
        await DamageAsync(damage);

        var verified = await SiteCommand.RunAsync(home, "verify", Archive);
        var elsewhere = Path.Combine(_folder, "elsewhere");
        var restored = await SiteCommand.RunAsync(elsewhere, "restore", Archive);

        Assert.Equal((1, 1), (verified.Code, restored.Code));
        Assert.Contains(reason, verified.Said, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(elsewhere));
    }

    [Fact]
    public async Task A_database_is_made_filled_and_gets_its_first_administrator_without_the_site()
    {
        var home = Path.Combine(_folder, "home");

        var migrated = await SiteCommand.RunAsync(home, "migrate");
        var migratedAgain = await SiteCommand.RunAsync(home, "migrate");
        var seeded = await SiteCommand.RunAsync(home, "seed");
        var seededAgain = await SiteCommand.RunAsync(home, "seed");
        var link = await SiteCommand.RunAsync(home, "create-admin-link");
        var toNobody = await SiteCommand.RunAsync(home, "create-admin-link", "--email", "ada@example");

        Assert.Equal(1, toNobody.Code);
        Assert.Contains("“ada@example” is no e-mail address", toNobody.Said, StringComparison.Ordinal);
        Assert.Contains("_Initial", migrated.Said, StringComparison.Ordinal);
        Assert.Contains("up to date", migratedAgain.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("Loaded 0", seeded.Said, StringComparison.Ordinal);
        Assert.Contains("Loaded 0", seededAgain.Said, StringComparison.Ordinal);
        Assert.Contains("/admin/link?token=", link.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("“migrate” first", "seed")]
    [InlineData("“migrate” first", "create-admin-link")]
    [InlineData("“migrate” makes it", "read-only")]
    [InlineData("“migrate” makes it", "read-only", "--end")]
    [InlineData("There is no database", "backup", "saved.tar.gz")]
    public async Task Where_no_database_was_made_each_command_says_so_in_one_line_and_makes_none(string reason, params string[] command)
    {
        var home = Path.Combine(_folder, "home");

        var told = await SiteCommand.RunAsync(home, [.. command.Select(word => word.Replace("saved", $"{_folder}/saved"))]);

        Assert.Equal(1, told.Code);
        Assert.Contains(reason, told.Said, StringComparison.Ordinal);
        Assert.Single(told.Said.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.False(File.Exists(Path.Combine(home, DatabaseModule.SqliteFile)));
    }

    [Fact]
    public async Task Each_command_tells_what_it_does_and_a_wrong_one_ends_with_1()
    {
        var help = await SiteCommand.RunAsync(_folder, "--help");
        var lacking = await SiteCommand.RunAsync(_folder, "backup");
        var unknown = await SiteCommand.RunAsync(_folder, "bakcup", "file.tar.gz");

        Assert.Equal((0, 1), (help.Code, unknown.Code));
        Assert.Contains("bakcup", unknown.Said, StringComparison.Ordinal);
        Assert.All(
            ["backup", "restore", "verify", "migrate", "seed", "create-admin-link"],
            command => Assert.Contains(command, help.Said, StringComparison.Ordinal));
        Assert.Equal(1, lacking.Code);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<int> SaveWithoutEndAsync(SiteProcess site, CancellationToken stop)
    {
        var saves = 0;
        while (!stop.IsCancellationRequested)
        {
            await using var db = site.OpenDatabase();
            var centre = await db.Centres.AsTracking().OrderBy(c => c.Id).LastAsync(CancellationToken.None);
            centre.Phone = (saves++).ToString("+33 1 00 00 00 00", CultureInfo.InvariantCulture);
            await db.SaveChangesAsync(CancellationToken.None);
        }

        return saves;
    }

    /// <summary>One page or file of each route, and every twentieth of all.</summary>
    private static async Task<List<string>> PathsAsync()
    {
        var walk = await SeededSite.WalkAsync();
        return
        [
            .. walk.OneOfEachRoute.Concat(walk.Answers.Values.Where((page, place) => page.Route.Length > 0 && place % 20 == 0))
                .Where(page => page.Headers.ContainsKey("ETag") && page.MediaType != "image/png")
                .Select(page => page.Path)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The answer without the origin of the site, which differs by its port; null where there is none.</summary>
    private static async Task<string?> TextAsync(SiteProcess site, string path)
    {
        using var visitor = site.Browser();
        using var answer = await visitor.GetAsync(new Uri(path, UriKind.Relative));
        if (answer.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadAsStringAsync()).Replace(site.Origin.Authority, "portal", StringComparison.Ordinal);
    }

    private async Task DamageAsync(string damage)
    {
        var bytes = await File.ReadAllBytesAsync(Archive);
        if (damage == "text")
        {
            await File.WriteAllTextAsync(Archive, "No archive at all.");
            return;
        }

        if (damage == "cut")
        {
            await File.WriteAllBytesAsync(Archive, bytes[..(bytes.Length / 2)]);
            return;
        }

        using var plain = new MemoryStream();
        await using (var packed = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress))
        {
            await packed.CopyToAsync(plain);
        }

        var content = plain.ToArray();
        var at = content.AsSpan().IndexOf("640.jpg"u8);
        content[at + 1000] ^= 1;
        await using var file = File.Create(Archive);
        await using var repacked = new GZipStream(file, CompressionLevel.Fastest);
        await repacked.WriteAsync(content);
    }
}
