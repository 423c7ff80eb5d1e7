using System.Net;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Infrastructure.Security;
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
        catch (Exception gone) when (gone is HttpRequestException or IOException)
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
        var accounts = centres.Select(centre => EditorOf(centre)).ToList();
        db.AddRange(accounts);
        await db.SaveChangesAsync();
        return (
            [.. await Task.WhenAll(accounts.Select(account => BeginSessionAsync(site, account)))],
            [.. centres.Select(centre => centre.Id)]);
    }

    private static Account EditorOf(Centre centre)
    {
        var account = new Account(centre.Name, $"{centre.Slug}@example.org", StaffRole.CentreEditor, "fr", DateTime.UtcNow);
        account.GiveRole(StaffRole.CentreEditor, [centre.Id]);
        account.SetTotp("a key that nobody asks for here");
        return account;
    }

    private static async Task<Cookie> BeginSessionAsync(SiteProcess site, Account account)
    {
        var key = Secret.New();
        await using var db = site.OpenDatabase();
        db.Add(new Session(
            account.Id, account.SecurityStamp!, Secret.HashOf(key), SignInMethod.Password, "Firefox, Linux", "127.0.0.0", DateTime.UtcNow,
            TimeSpan.FromHours(1)));
        await db.SaveChangesAsync();
        return new Cookie("ccr-session", key);
    }
}
