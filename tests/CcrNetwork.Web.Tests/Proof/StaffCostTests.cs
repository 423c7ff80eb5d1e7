using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Areas.Admin;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Proof;

/// <summary>No page of the staff area reads the whole network to show a part of it, or to answer one question.</summary>
public sealed class StaffCostTests(NetworkSite site) : SiteTests(site)
{
    private const int MostRead = 80;

    private static readonly string[] PagesOfItem = ["edit", "history", "review", "comments", "preview", "confirmation", "description"];

    private readonly Discipline _music = new("music", LocalizedText.Of("Musique", "Music"));

    [Fact]
    public async Task A_page_reads_no_more_of_the_network_than_it_shows()
    {
        var centre = await NetworkAsync();
        var administrator = await Site.StaffAsync(StaffRole.Administrator);
        var problems = new List<string>();
        foreach (var path in Paths(centre))
        {
            // What is kept in memory is read the first time.
            await administrator.GetPageAsync(path);
            var page = await administrator.GetPageAsync(path);
            if (page.Entities > MostRead)
            {
                problems.Add($"{page} read {page.Entities} entities");
            }
        }

        Problems.None(problems);
    }

    [Fact]
    public async Task What_reads_all_is_seen_to_read_all()
    {
        await NetworkAsync();
        var read = EntityCount.Shared.Begin();

        await Site.ReadAsync(db => db.Centres.OrderBy(centre => centre.Id).ToListAsync());

        Assert.True(read.Value > MostRead);
    }

    [Fact]
    public async Task Whether_a_discipline_is_used_is_asked_without_reading_what_uses_it()
    {
        await NetworkAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var page = await editor.GetPageAsync("/admin/disciplines");

        Assert.Equal(8, page.Texts("[data-testid=discipline] details a").Count);
        Assert.Contains("112", page.Texts("[data-testid=discipline] details li")[^1], StringComparison.Ordinal);
        page.One($"form[action$='/disciplines/{_music.Id}']").SetAttribute("action", $"/admin/disciplines/{_music.Id}/deletion");
        var answer = await editor.SubmitAsync(page, $"form[action$='/{_music.Id}/deletion']");

        Assert.True((await editor.GetPageAsync("/admin/disciplines")).Has(".message--refused"));
        Assert.InRange(answer.Entities, 1, MostRead);
    }

    [Fact]
    public async Task More_disciplines_in_use_cost_no_more_commands()
    {
        await NetworkAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);
        await editor.GetPageAsync("/admin/disciplines");
        var before = await editor.GetPageAsync("/admin/disciplines");
        var further = Enumerable.Range(1, 10)
            .Select(number => new Discipline($"art-{number}", LocalizedText.Of($"Art {number}", $"Art {number}")))
            .ToList();
        await GivenAsync([.. further, Some.Centre("Abbaye des arts", with: c => further.ForEach(c.Practise))]);

        var after = await editor.GetPageAsync("/admin/disciplines");

        Assert.Equal(before.Texts("[data-testid=discipline]").Count + 10, after.Texts("[data-testid=discipline]").Count);
        Assert.Equal(before.Commands, after.Commands);
    }

    /// <summary>120 centres of one discipline; one of them.</summary>
    private async Task<Centre> NetworkAsync()
    {
        var centres = Enumerable.Range(1, 120).Select(number => Some.Centre($"Abbaye {number:000}", with: c => c.Practise(_music))).ToList();
        await GivenAsync([Some.France(), _music, .. centres]);
        return centres[0];
    }

    private static IEnumerable<string> Paths(Centre centre) =>
        AdminNavigation.Groups.SelectMany(group => group.Entries).Select(entry => entry.Path)
            .Concat(PagesOfItem.Select(page => $"/admin/centres/{centre.Id}/{page}"))
            .Append("/admin/questions/association")
            .Append($"/admin/questions/{centre.Slug}")
            .Append("/admin/centres/new")
            .Append("/admin/centres/imports")
            .Append("/admin/search?q=abbaye");
}
