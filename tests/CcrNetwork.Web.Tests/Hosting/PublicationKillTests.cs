using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Hosting;

/// <summary>
/// The process is killed while drafts go online: each is online with its draft, its record and its line of the log, or is a
/// draft still.
/// </summary>
public sealed class PublicationKillTests
{
    private const int Centres = 12;
    private const string NewName = "Abbaye neuve";

    [Fact]
    public async Task A_kill_while_somebody_publishes_leaves_each_item_online_or_a_draft()
    {
        using var site = new SiteProcess();
        await site.StartAsync();
        var centres = await FillAsync(site);
        using var published = new SemaphoreSlim(0);
        var publishing = PublishOnAsync(site, await site.SignInAsync(StaffRole.Editor), centres, published);
        for (var count = 0; count < 3; count++)
        {
            Assert.True(await published.WaitAsync(TimeSpan.FromMinutes(1)), "Nobody published anything.");
        }

        site.Kill();
        var acknowledged = await publishing;
        await site.StartAsync();

        var online = await OnlineAsync(site);
        Assert.Subset(online.ToHashSet(), acknowledged.ToHashSet());
        Assert.InRange(online.Count, acknowledged.Count, acknowledged.Count + 1);
        await AssertWholeAsync(site);
    }

    /// <summary>What was not online yet goes online after the next start, once, when the lease of the dead has ended.</summary>
    [Fact]
    public async Task A_kill_while_planned_drafts_go_online_publishes_each_once()
    {
        using var site = new SiteProcess();
        await site.StartAsync();
        var centres = await FillAsync(site);
        using (var editor = await site.StaffAsync(StaffRole.Editor))
        {
            foreach (var centre in centres)
            {
                var form = await editor.GetPageAsync($"/admin/centres/{centre}/edit");
                var answer = await editor.SubmitAsync(
                    form, "button[formaction$='/schedule']", ("name", NewName), ("PublishAt", "2090-01-01T10:00"));
                Assert.NotNull(answer.Location);
            }
        }

        await site.TerminateAsync();
        await using (var db = site.OpenDatabase())
        {
            var due = DateTime.UtcNow.AddMinutes(-1);
            Assert.Equal(Centres, await db.EditorialRecords.ExecuteUpdateAsync(set => set.SetProperty(r => r.PublishAt, due)));
            await db.WorkStates.ExecuteDeleteAsync();
        }

        site.Begin();
        await Wait.UntilAsync(async () => (await OnlineAsync(site)).Count > 1, "Nothing went online.");
        site.Kill();
        await AssertWholeAsync(site);
        await EndLeasesAsync(site);
        await site.StartAsync();
        await Wait.UntilAsync(async () => (await OnlineAsync(site)).Count == Centres, "Not everything went online.");

        await AssertWholeAsync(site);
    }

    private static async Task<List<int>> FillAsync(SiteProcess site)
    {
        await using var db = site.OpenDatabase();
        var centres = Enumerable.Range(1, Centres).Select(number => Some.Centre($"Abbaye {number}", with: centre =>
        {
            centre.Walls = LocalizedText.Of("De vieux murs.", "Old walls.");
            centre.Now = LocalizedText.Of("Des artistes.", "Artists.");
        })).ToList();
        db.Add(Some.France());
        db.AddRange(centres);
        await db.SaveChangesAsync();
        return [.. centres.Select(centre => centre.Id)];
    }

    private static async Task<List<int>> PublishOnAsync(
        SiteProcess site, System.Net.Cookie session, List<int> centres, SemaphoreSlim published)
    {
        var done = new List<int>();
        using var editor = site.Browser(session);
        try
        {
            foreach (var centre in centres)
            {
                var form = await editor.GetPageAsync($"/admin/centres/{centre}/edit");
                Assert.NotNull((await editor.SubmitAsync(form, "#publish", ("name", NewName))).Location);
                done.Add(centre);
                published.Release();
            }
        }
        catch (Exception fault) when (fault.IsGone())
        {
            // The site was killed.
        }

        return done;
    }

    private static async Task<List<int>> OnlineAsync(SiteProcess site)
    {
        await using var db = site.OpenDatabase();
        return await db.Centres
            .Where(centre => centre.Name == NewName)
            .OrderBy(centre => centre.Id)
            .Select(centre => centre.Id)
            .ToListAsync();
    }

    private static async Task EndLeasesAsync(SiteProcess site)
    {
        await using var db = site.OpenDatabase();
        await db.WorkStates.ExecuteUpdateAsync(set => set.SetProperty(state => state.LeaseUntil, DateTime.UtcNow.AddSeconds(-1)));
    }

    /// <summary>Item, record and log agree for every centre, whatever came of it.</summary>
    private static async Task AssertWholeAsync(SiteProcess site)
    {
        var online = (await OnlineAsync(site)).ToHashSet();
        await using var db = site.OpenDatabase();
        foreach (var record in await db.EditorialRecords.OrderBy(r => r.ItemId).ToListAsync())
        {
            var isOnline = online.Contains(record.ItemId);
            Assert.Equal(isOnline, record.LiveId == record.HeadId);
            var published = await db.AuditEntries
                .CountAsync(entry => entry.Action == "content.published" && entry.SubjectId == record.ItemId);
            Assert.Equal(isOnline ? 1 : 0, published);
            if (isOnline)
            {
                Assert.Null(record.PublishAt);
            }
        }

        Assert.All(await db.Centres.ToListAsync(), centre => Assert.Equal(PublicationState.Published, centre.State));
    }
}
