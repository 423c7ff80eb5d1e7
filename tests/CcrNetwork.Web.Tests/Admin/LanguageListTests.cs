using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Admin;

/// <summary>Staff reads how many items lack a language, counted from the texts themselves.</summary>
public sealed class LanguageListTests(NetworkSite site) : SiteTests(site)
{
    private static readonly LocalizedText French = new([new("fr", "Un lieu")]);

    [Fact]
    public async Task An_item_counts_once_in_a_language_that_any_of_its_texts_lacks()
    {
        await GivenAsync(
            Some.France(),
            Some.Centre("Villa Rosa", with: centre => (centre.Lead, centre.Walls) = (French, French)),
            Some.Centre("Villa Bianca", with: centre => (centre.Lead, centre.Walls) = (LocalizedText.Of("Un lieu", "A place"), French)),
            Some.Centre("Villa Verde", with: centre => centre.Lead = LocalizedText.Of("Un lieu", "A place")),
            Some.Centre("Villa Nera"));
        // As if the languages had been fewer when it was saved.
        await Site.ChangeAsync(db => db.Centres.ExecuteUpdate(set => set.SetProperty(centre => centre.MissingTranslations, 0)));
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var page = await editor.GetPageAsync("/admin/languages");

        Assert.Equal("Centres 2", page.Text("[data-testid=content]"));
    }

    [Fact]
    public async Task More_items_cost_no_command_more_and_none_is_read_whole()
    {
        await GivenAsync(Some.France(), Some.Centre("Villa Rosa", with: centre => centre.Lead = French));
        var editor = await Site.StaffAsync(StaffRole.Editor);
        await editor.GetPageAsync("/admin/languages");
        await GivenAsync(Some.Centre("Villa Bianca", with: centre => centre.Lead = French));
        var before = await editor.GetPageAsync("/admin/languages");
        var again = await editor.GetPageAsync("/admin/languages");
        await GivenAsync(
            [.. Enumerable.Range(1, 120).Select(number => Some.Centre($"Abbaye {number:000}", with: centre => centre.Lead = French))]);

        var after = await editor.GetPageAsync("/admin/languages");

        Assert.True(again.Commands < before.Commands, $"{again.Commands} commands though nothing changed.");
        Assert.Equal("Centres 122", after.Text("[data-testid=content]"));
        Assert.Equal(before.Commands, after.Commands);
        Assert.Equal(0, after.Entities);
    }
}
