using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Net;
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
        PlantFiles(home, 20);

        using var stop = new CancellationTokenSource();
        var load = Task.Run(() => SaveWithoutEndAsync(site, stop.Token));
        var saved = await RunAsync(home, "backup", Archive);
        var verified = await RunAsync(home, "verify", Archive);
        await stop.CancelAsync();
        var saves = await load;
        var elsewhere = Path.Combine(_folder, "elsewhere");
        var restored = await RunAsync(elsewhere, "restore", Archive);

        Assert.True(saves > 0, "Nobody saved while the backup was taken.");
        Assert.Equal((0, 0, 0), (saved.Code, verified.Code, restored.Code));
        Assert.Equal(Files(home), Files(elsewhere));
        using var other = new SiteProcess(elsewhere, ("Database__Seed", "true"));
        await other.StartAsync();
        foreach (
            var path in new[]
            {
                "/en",
                "/fr/centres",
                "/en/centres/saline-royale-arc-et-senans",
                "/fr/centres.csv",
                "/api/v1/centres",
                "/fr/residencies",
            })
        {
            Assert.Equal(await TextAsync(site, path), await TextAsync(other, path));
        }
    }

    [Fact]
    public async Task Nothing_that_is_there_is_ever_replaced()
    {
        var home = Path.Combine(_folder, "home");
        Assert.Equal(0, (await RunAsync(home, "migrate")).Code);
        Assert.Equal(0, (await RunAsync(home, "backup", Archive)).Code);

        var again = await RunAsync(home, "backup", Archive);
        var over = await RunAsync(home, "restore", Archive);

        Assert.Equal((1, 1), (again.Code, over.Code));
        Assert.Contains("exists already", again.Said, StringComparison.Ordinal);
        Assert.Contains("where there is none", over.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cut", "not whole")]
    [InlineData("swapped", "not the file that was saved")]
    [InlineData("text", "is no backup")]
    public async Task What_is_damaged_is_told_and_leaves_nothing_behind(string damage, string reason)
    {
        var home = Path.Combine(_folder, "home");
        Assert.Equal(0, (await RunAsync(home, "migrate")).Code);
        PlantFiles(home, 3);
        Assert.Equal(0, (await RunAsync(home, "backup", Archive)).Code);
        await DamageAsync(damage);

        var verified = await RunAsync(home, "verify", Archive);
        var elsewhere = Path.Combine(_folder, "elsewhere");
        var restored = await RunAsync(elsewhere, "restore", Archive);

        Assert.Equal((1, 1), (verified.Code, restored.Code));
        Assert.Contains(reason, verified.Said, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(elsewhere));
    }

    [Fact]
    public async Task A_database_is_made_filled_and_gets_its_first_administrator_without_the_site()
    {
        var home = Path.Combine(_folder, "home");

        var migrated = await RunAsync(home, "migrate");
        var migratedAgain = await RunAsync(home, "migrate");
        var seeded = await RunAsync(home, "seed");
        var seededAgain = await RunAsync(home, "seed");
        var link = await RunAsync(home, "create-admin-link");

        Assert.Contains("_Initial", migrated.Said, StringComparison.Ordinal);
        Assert.Contains("up to date", migratedAgain.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("Loaded 0", seeded.Said, StringComparison.Ordinal);
        Assert.Contains("Loaded 0", seededAgain.Said, StringComparison.Ordinal);
        Assert.Contains("/admin/link?token=", link.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_command_tells_what_it_does_and_a_wrong_one_ends_with_1()
    {
        var help = await RunAsync(_folder, "--help");
        var lacking = await RunAsync(_folder, "backup");

        Assert.Equal(0, help.Code);
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

    private static void PlantFiles(string home, int count)
    {
        for (var number = 0; number < count; number++)
        {
            var key = number.ToString("x32", CultureInfo.InvariantCulture);
            var folder = Directory.CreateDirectory(Path.Combine(home, "media", key[..2], key));
            File.WriteAllBytes(Path.Combine(folder.FullName, "640.jpg"), [.. Enumerable.Range(0, 5000).Select(at => (byte)(at * number))]);
        }
    }

    private static List<string> Files(string home) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(home, "media"), "*", SearchOption.AllDirectories)
            .Select(
                path => $"{Path.GetRelativePath(home, path)} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)))}")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The answer without the origin of the site, which differs by its port.</summary>
    private static async Task<string> TextAsync(SiteProcess site, string path)
    {
        using var visitor = site.Browser();
        using var answer = await visitor.GetAsync(new Uri(path, UriKind.Relative));
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

    private static async Task<(int Code, string Said)> RunAsync(string home, params string[] arguments)
    {
        Directory.CreateDirectory(home);
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { typeof(Program).Assembly.Location }.Concat(arguments))
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Testing";
        start.Environment["Database__Folder"] = home;
        start.Environment["Serilog__MinimumLevel__Default"] = "Error";
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var said = process.StandardOutput.ReadToEndAsync(limit.Token);
        var complained = process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return (process.ExitCode, await said + await complained);
    }
}
