using System.Net;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Areas.Admin;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Admin;

/// <summary>The menu is short, its words are not taken for each other, and one search finds what its people may see.</summary>
public sealed class MenuTests(NetworkSite site) : SiteTests(site)
{
    private const int MostInSight = 12;

    [Theory]
    [InlineData(StaffRole.Reader)]
    [InlineData(StaffRole.CentreEditor)]
    [InlineData(StaffRole.Editor)]
    [InlineData(StaffRole.Administrator)]
    public void Twelve_entries_at_most_stand_in_sight_and_no_two_sound_alike(StaffRole role)
    {
        var groups = AdminNavigation.For(role).ToList();

        Assert.InRange(groups.Sum(group => group.IsFolded ? 1 : group.Entries.Count), 4, MostInSight);
        foreach (var language in new[] { "fr", "en" })
        {
            var all = new Texts().All(language);
            Problems.None(Alike(groups.SelectMany(group => group.Entries).Select(entry => all[$"Admin.Shared.Nav.{entry.Key}"]).ToList()));
        }
    }

    [Fact]
    public void Entries_that_sound_alike_are_found() =>
        Assert.Equal(3, Alike(["Ressources", "Appels", "Centres", "Ressources", "Appels à projets", "Trouver des appels"]).Count());

    [Fact]
    public async Task Every_entry_leads_to_a_page_and_shows_where_one_is()
    {
        var administrator = await Site.StaffAsync(StaffRole.Administrator);
        foreach (var entry in AdminNavigation.Groups.SelectMany(group => group.Entries))
        {
            var page = await administrator.GetPageAsync(entry.Path);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.True(page.Has($".admin__nav a[href='{entry.Path}'][aria-current=page]"), entry.Path);
            Assert.Empty(page.All(".admin__group:not([open]) a[aria-current]"));
        }
    }

    [Fact]
    public async Task What_waits_is_counted_in_the_menu_and_listed_behind_it()
    {
        var centre = await CentreAsync();
        var owner = await Site.StaffAsync(StaffRole.CentreEditor, centre.Id);
        var own = await owner.GetPageAsync("/admin");
        var form = await owner.GetPageAsync(own.One(".admin__nav a[href$='/edit']").GetAttribute("href")!);
        await owner.SubmitAsync(form, "#submit-draft", ("city", "Arles"));
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var reviews = await editor.GetPageAsync("/admin/reviews");

        Assert.StartsWith("1", reviews.Text(".admin__nav a[href='/admin/reviews'] .count--todo"), StringComparison.Ordinal);
        Assert.Contains("Abbaye ancienne", reviews.Text("[data-testid=draft]"), StringComparison.Ordinal);
        Assert.False((await owner.GetPageAsync("/admin/reviews")).Has(".count"));
    }

    [Theory]
    [InlineData("abbaye ancienne", true)]
    [InlineData("ANCIENNE", true)]
    [InlineData("troubadours", true)]
    [InlineData("ancienne troubadours", true)]
    [InlineData("ancienne zzz", false)]
    public async Task One_search_finds_names_and_texts_of_drafts_too(string words, bool isFound)
    {
        await CentreAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var found = await editor.GetPageAsync($"/admin/search?q={Uri.EscapeDataString(words)}");

        Assert.Equal(isFound, found.Texts("[data-testid=hit] a").Contains("Abbaye ancienne"));
    }

    [Fact]
    public async Task It_finds_what_was_just_saved_and_nobody_finds_what_they_may_not_read()
    {
        var (centre, other) = (await CentreAsync(), Some.Centre("Abbaye voisine"));
        await GivenAsync(other);
        var editor = await Site.StaffAsync(StaffRole.Editor);
        Assert.Empty((await editor.GetPageAsync("/admin/search?q=clavecin")).Texts("[data-testid=hit]"));
        await editor.SubmitAsync(
            await editor.GetPageAsync($"/admin/centres/{centre.Id}/edit"), "form#content", ("now.fr", "Un clavecin."),
            ("notes", "Une hypothèque."));
        await editor.SubmitAsync(await editor.GetPageAsync($"/admin/centres/{other.Id}/edit"), "form#content", ("now.fr", "Un clavecin."));
        var owner = await Site.StaffAsync(StaffRole.CentreEditor, centre.Id);

        Assert.Equal(2, (await editor.GetPageAsync("/admin/search?q=clavecin")).Texts("[data-testid=hit]").Count);
        Assert.Single((await editor.GetPageAsync("/admin/search?q=hypothèque")).Texts("[data-testid=hit]"));
        Assert.Single((await owner.GetPageAsync("/admin/search?q=clavecin")).Texts("[data-testid=hit]"));
        Assert.Empty((await owner.GetPageAsync("/admin/search?q=hypothèque")).Texts("[data-testid=hit]"));
    }

    [Fact]
    public async Task What_waits_is_listed_however_many_drafts_of_others_are_older()
    {
        const int Older = 200;
        await Site.StaffAsync(StaffRole.Editor);
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var accounts = await Site.ReadAsync(
            db => db.Users.OrderByDescending(user => user.Id).Select(user => user.Id).Take(2).ToListAsync());
        var own = new Actor(accounts[0], "Max", StaffRole.Editor, new HashSet<int>(), null);
        var other = new Actor(accounts[1], "Lou", StaffRole.Editor, new HashSet<int>(), null);
        var centres = Enumerable.Range(0, Older + 2).Select(number => Some.Centre($"Moulin {number:000}")).ToList();
        await GivenAsync([Some.France(), .. centres]);
        foreach (var (number, centre) in centres.Index())
        {
            var record = new EditorialRecord("centres", centre.Id);
            var at = NetworkSite.Now.UtcDateTime.AddDays(number - 2 * Older);
            var revision = record.Begin(FieldValues.Empty, isOnline: false, number > Older ? own : other, at);
            if (number == Older)
            {
                record.Submit(other, at, null);
            }

            await GivenAsync(revision, record);
        }

        foreach (var (path, waiting) in new[] { ("/admin/reviews", Older), ("/admin/drafts", Older + 1) })
        {
            var drafts = (await editor.GetPageAsync(path)).Texts("[data-testid=draft]");
            Assert.Contains($"Moulin {waiting}", Assert.Single(drafts), StringComparison.Ordinal);
        }

        Assert.Equal(2, (await editor.GetPageAsync("/admin")).Texts("[data-testid=draft]").Count);
    }

    /// <summary>One is the other, or the other with more words before or behind.</summary>
    private static IEnumerable<string> Alike(IReadOnlyList<string> entries) =>
        from first in Enumerable.Range(0, entries.Count)
        from second in Enumerable.Range(first + 1, entries.Count - first - 1)
        let pair = new[] { Folding.Fold(entries[first]), Folding.Fold(entries[second]) }.OrderBy(name => name.Length).ToList()
        where $" {pair[1]} ".Contains($" {pair[0]} ", StringComparison.Ordinal)
        select $"“{entries[first]}” and “{entries[second]}”";

    private async Task<Centre> CentreAsync()
    {
        var centre = Some.Centre("Abbaye ancienne", with: c =>
        {
            c.Walls = LocalizedText.Of("De vieux murs.", "Old walls.");
            c.Now = LocalizedText.Of("Des chants de troubadours.", "Songs.");
        });
        await GivenAsync(Some.France(), centre);
        return centre;
    }
}
