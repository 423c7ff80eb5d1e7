using System.Net;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Infrastructure.Media;
using CcrNetwork.Web.Tests.Media;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Hosting;

/// <summary>The process is killed while editors save: what was acknowledged is there, and nothing is there by half.</summary>
public sealed class KillTests
{
    private const int Writers = 3;
    private const int Rounds = 3;

    /// <summary>So many saves of a round are acknowledged before the kill, which finds the other writers at work.</summary>
    private const int SavesBeforeKill = 4;

    private static readonly TimeSpan LongestRound = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_kill_in_the_middle_of_saves_leaves_the_database_whole()
    {
        using var site = new SiteProcess();
        await site.StartAsync();
        var (cookies, centres) = await FillAsync(site);
        var acknowledged = 0;

        for (var round = 0; round < Rounds; round++)
        {
            using var saves = new SemaphoreSlim(0);
            var writing = Enumerable.Range(0, Writers)
                .Select(writer => SaveOnAsync(site, cookies[writer], centres[writer], saves))
                .ToList();
            for (var save = 0; save < SavesBeforeKill; save++)
            {
                Assert.True(await saves.WaitAsync(LongestRound), "Nobody saved anything.");
            }

            site.Kill();
            acknowledged += (await Task.WhenAll(writing)).Sum();
            await site.StartAsync();
        }

        await using var db = site.OpenDatabase();
        Assert.Equal(
            "ok",
            (await db.Database.SqlQuery<string>($"SELECT integrity_check AS Value FROM pragma_integrity_check").ToListAsync()).Single());
        Assert.InRange(await db.AuditEntries.CountAsync(entry => entry.Action == "content.saved"), acknowledged, int.MaxValue);
        foreach (var centre in centres)
        {
            var numbers = await db.Revisions
                .Where(revision => revision.ItemId == centre)
                .OrderBy(revision => revision.Number)
                .Select(revision => revision.Number)
                .ToListAsync();
            var record = await db.EditorialRecords.SingleAsync(r => r.ItemId == centre);
            Assert.Equal(Enumerable.Range(1, numbers.Count), numbers);
            Assert.Equal(numbers[^1], record.HeadNumber);
            Assert.Equal(
                numbers.Count - 1, await db.AuditEntries.CountAsync(entry => entry.Action == "content.saved" && entry.SubjectId == centre));
        }
    }

    /// <summary>Whoever was told that the registration was taken has one, with its message; no registration lacks its message.</summary>
    [Fact]
    public async Task A_kill_while_people_register_loses_nobody_who_was_answered()
    {
        using var site = new SiteProcess(("Site__FormsPerHour", "1000000"), ("Mail__Host", "127.0.0.1"), ("Mail__Port", "9"), ("Mail__From", "portal@example.org"));
        await site.StartAsync();
        await using (var db = site.OpenDatabase())
        {
            // Far ahead: the process knows the real time.
            db.Add(Some.Event("Session", startsInDays: 3650, with: e => e.TakeRegistrations(takesThem: true, capacity: null, until: null)));
            await db.SaveChangesAsync();
        }

        using var answers = new SemaphoreSlim(0);
        var registering = Enumerable.Range(0, Writers).Select(writer => RegisterOnAsync(site, writer, answers)).ToList();
        for (var answer = 0; answer < 2 * SavesBeforeKill; answer++)
        {
            Assert.True(await answers.WaitAsync(LongestRound), "Nobody registered.");
        }

        site.Kill();
        var acknowledged = (await Task.WhenAll(registering)).SelectMany(names => names).ToList();

        await using var after = site.OpenDatabase();
        var registered = await after.EventRegistrations.OrderBy(r => r.Id).Select(r => r.Email).ToListAsync();
        var written = await after.OutgoingMails.OrderBy(mail => mail.Id).Select(mail => mail.Recipient).ToListAsync();
        Assert.Subset(registered.ToHashSet(StringComparer.OrdinalIgnoreCase), acknowledged.ToHashSet(StringComparer.OrdinalIgnoreCase));
        Assert.Equal(registered.Order(StringComparer.Ordinal), written.Order(StringComparer.Ordinal));
    }

    /// <summary>A photograph that is there has all its files; one that was acknowledged is there.</summary>
    [Fact]
    public async Task A_kill_while_photographs_come_in_leaves_none_without_its_files()
    {
        var home = Directory.CreateTempSubdirectory("ccr-kill-").FullName;
        try
        {
            using var site = new SiteProcess(home);
            await site.StartAsync();
            using var uploads = new SemaphoreSlim(0);
            var uploading = UploadOnAsync(site, await site.SignInAsync(StaffRole.Editor), uploads);
            for (var upload = 0; upload < 2; upload++)
            {
                Assert.True(await uploads.WaitAsync(LongestRound), "Nobody uploaded anything.");
            }

            site.Kill();
            var acknowledged = await uploading;

            await using var after = site.OpenDatabase();
            var photographs = await after.Photographs.OrderBy(photograph => photograph.Id).ToListAsync();
            Assert.InRange(photographs.Count, acknowledged, acknowledged + 1);
            Assert.All(photographs, photograph =>
            {
                var folder = Path.Combine(home, "media", photograph.File.Key[..2], photograph.File.Key);
                // The other sizes are made from these two, now or after the next start.
                Assert.True(File.Exists(Path.Combine(folder, PictureMaker.Master)));
                Assert.True(File.Exists(Path.Combine(folder, PictureFormat.Jpeg.NameAt(photograph.File.Widths[0]))));
            });
        }
        finally
        {
            Directory.Delete(home, recursive: true);
        }
    }

    private static async Task<List<string>> RegisterOnAsync(SiteProcess site, int writer, SemaphoreSlim answers)
    {
        var names = new List<string>();
        try
        {
            for (var number = 0; ; number++)
            {
                using var browser = site.Browser();
                var address = $"w{writer}n{number}@example.org";
                var form = await browser.GetPageAsync("/en/agenda/session/registration");
                var answer = await browser.SubmitAsync(form, "form[method=post]", ("Name", "Ada"), ("Email", address));
                Assert.NotNull(answer.Location);
                names.Add(address);
                answers.Release();
            }
        }
        catch (Exception fault) when (fault.IsGone())
        {
            return names;
        }
    }

    private static async Task<int> UploadOnAsync(SiteProcess site, Cookie session, SemaphoreSlim uploads)
    {
        var taken = 0;
        using var browser = site.Browser(session);
        try
        {
            for (var seed = 1; ; seed++)
            {
                var answer = await browser.UploadAsync(null, ($"{seed}.jpg", TestPictures.Jpeg(seed: seed)));
                Assert.True(answer.Has("[data-testid=taken]"), answer.Html);
                taken++;
                uploads.Release();
            }
        }
        catch (Exception fault) when (fault.IsGone())
        {
            return taken;
        }
    }

    /// <summary>Saves again and again until the site is gone; how many saves were acknowledged.</summary>
    private static async Task<int> SaveOnAsync(SiteProcess site, Cookie session, int centre, SemaphoreSlim saves)
    {
        var saved = 0;
        using var browser = site.Browser(session);
        try
        {
            while (true)
            {
                var form = await browser.GetPageAsync($"/admin/centres/{centre}/edit");
                var answer = await browser.SubmitAsync(form, "form#content", ("lead.fr", $"Phrase {Guid.NewGuid()}"));
                Assert.Equal(HttpStatusCode.Redirect, answer.Status);
                saved++;
                saves.Release();
            }
        }
        catch (Exception fault) when (fault.IsGone())
        {
            // The site was killed.
            return saved;
        }
    }

    private static async Task<(List<Cookie> Cookies, List<int> Centres)> FillAsync(SiteProcess site)
    {
        await using var db = site.OpenDatabase();
        var centres = Enumerable.Range(1, Writers).Select(number => Some.Centre($"Abbaye {number}")).ToList();
        db.Add(Some.France());
        db.AddRange(centres);
        await db.SaveChangesAsync();
        var cookies = new List<Cookie>();
        foreach (var centre in centres)
        {
            cookies.Add(await site.SignInAsync(StaffRole.CentreEditor, centre.Id));
        }

        return (cookies, [.. centres.Select(centre => centre.Id)]);
    }
}
