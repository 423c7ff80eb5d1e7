using System.Net;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Admin;

/// <summary>Disciplines, the order of the menu, and what search engines are told are content: staff keeps them.</summary>
public sealed class SiteContentTests(NetworkSite site) : SiteTests(site)
{
    private const string Disciplines = "/admin/disciplines";

    [Fact]
    public async Task A_discipline_is_added_once_renamed_ordered_and_shown_so()
    {
        await GivenAsync(Discipline("music", "Musique", "Music", 0), Discipline("dance", "Danse", "Dance", 1));
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var page = await editor.GetPageAsync(Disciplines);
        (string, string?)[] names = [("Names[fr]", "Arts du jardin"), ("Names[en]", "Garden arts")];

        await editor.SubmitAsync(page, "form#discipline", names);
        await editor.SubmitAsync(page, "form#discipline", names);
        Assert.Equal(["music", "dance", "arts-du-jardin"], await SlugsAsync());

        var id = await Site.ReadAsync(db => db.Disciplines.Where(d => d.Slug == "arts-du-jardin").Select(d => d.Id).SingleAsync());
        page = await editor.GetPageAsync(Disciplines);
        await editor.SubmitAsync(page, $"form[action$='/{id}']", ("Names[fr]", "Jardins"), ("Names[en]", "Gardens"));
        await editor.SubmitAsync(await editor.GetPageAsync(Disciplines), $"form[action$='/{id}/place']", ("step", "-1"));

        Assert.Equal(["music", "arts-du-jardin", "dance"], await SlugsAsync());
        Assert.Equal(
            "Jardins",
            await Site.ReadAsync(async db => (await db.Disciplines.SingleAsync(d => d.Id == id)).Name.Exactly("fr")));
        Assert.Equal(
            ["discipline.added", "discipline.renamed", "discipline.moved"],
            await Site.ReadAsync(db => db.AuditEntries.OrderBy(e => e.Id).Select(e => e.Action).ToListAsync()));
    }

    [Theory]
    [InlineData("Musique", "Tunes")]
    [InlineData("musique ", "Tunes")]
    [InlineData("", "Garden arts")]
    [InlineData("Arts du jardin", "")]
    public async Task A_name_that_another_has_or_that_a_language_lacks_is_refused(string french, string english)
    {
        await GivenAsync(Discipline("music", "Musique", "Music", 0));
        var editor = await Site.StaffAsync(StaffRole.Editor);

        await editor.SubmitAsync(
            await editor.GetPageAsync(Disciplines), "form#discipline", ("Names[fr]", french), ("Names[en]", english));

        Assert.Equal(["music"], await SlugsAsync());
        Assert.True((await editor.GetPageAsync(Disciplines)).Has(".message--refused"));
    }

    [Fact]
    public async Task One_that_is_in_use_says_where_and_stays_online_or_in_a_draft()
    {
        var (music, dance, free) = (
            Discipline("music", "Musique", "Music", 0), Discipline("dance", "Danse", "Dance", 1), Discipline("film", "Cinéma", "Film", 2));
        var centre = Some.Centre("Abbaye", with: c => c.Practise(music));
        await GivenAsync(Some.France(), music, dance, free, centre);
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var form = await editor.GetPageAsync($"/admin/centres/{centre.Id}/edit");
        await editor.SubmitAsync(form, "form#content", ("disciplines", "dance"));

        var page = await editor.GetPageAsync(Disciplines);
        foreach (var used in new[] { music, dance })
        {
            Assert.True(page.Has($"#discipline-{used.Id} a[href='/admin/centres/{centre.Id}/edit']"), used.Slug);
            Assert.False(page.Has($"form[action$='/{used.Id}/deletion']"));
            page.One($"form[action$='/{free.Id}/deletion']").SetAttribute("action", $"{Disciplines}/{used.Id}/deletion");
            await editor.SubmitAsync(page, $"form[action$='/{used.Id}/deletion']");
            page = await editor.GetPageAsync(Disciplines);
        }

        Assert.Equal(3, await Site.ReadAsync(db => db.Disciplines.CountAsync()));
        await editor.SubmitAsync(page, $"form[action$='/{free.Id}/deletion']");
        Assert.Equal(["music", "dance"], await SlugsAsync());
    }

    [Fact]
    public async Task The_menu_stands_in_the_order_that_staff_gives_it_and_a_kept_page_follows()
    {
        await GivenAsync(Some.News("Une nouvelle"));
        var visitor = Site.Visitor();
        var before = (await visitor.GetPageAsync("/fr/news")).Texts(".site-head__menu a");
        var editor = await Site.StaffAsync(StaffRole.Editor);

        foreach (var _ in Enum.GetValues<MenuSection>())
        {
            await editor.SubmitAsync(
                await editor.GetPageAsync("/admin/menu"), $"form[action='/admin/menu/{MenuSection.News}']", ("step", "-1"));
        }

        var after = (await visitor.GetPageAsync("/fr/news")).Texts(".site-head__menu a");
        Assert.Equal([before[^1], .. before.SkipLast(1)], after);
        Assert.Equal(after[0], (await editor.GetPageAsync("/admin/menu")).Texts("[data-testid=entry] > span")[0]);
    }

    [Theory]
    [InlineData("/admin/descriptions/page?path=%2Fcentres", "/centres")]
    [InlineData("/admin/descriptions/page?path=", "")]
    [InlineData("item", "/centres/abbaye")]
    public async Task What_staff_writes_of_a_page_stands_in_its_head_and_without_it_what_the_portal_says(string form, string path)
    {
        var centre = Some.Centre("Abbaye", with: c => c.Lead = LocalizedText.Of("Une abbaye.", "An abbey."));
        await GivenAsync(Some.France(), centre);
        var address = form == "item" ? $"/admin/centres/{centre.Id}/description" : form;
        var (visitor, editor) = (Site.Visitor(), await Site.StaffAsync(StaffRole.Editor));
        var computed = Description(await visitor.GetPageAsync($"/fr{path}"));
        var inEnglish = Description(await visitor.GetPageAsync($"/en{path}"));

        var saved = await editor.SubmitAsync(
            await editor.GetPageAsync(address), "form#description", ("Words[fr]", "Un lieu à part."), ("Titles[fr]", "Venez"));
        Assert.Equal(HttpStatusCode.Found, saved.Status);

        var page = await visitor.GetPageAsync($"/fr{path}");
        Assert.Equal("Un lieu à part.", Description(page));
        Assert.Equal("Venez", page.One("meta[property='og:title']").GetAttribute("content"));
        Assert.Equal("Un lieu à part.", page.One("meta[property='og:description']").GetAttribute("content"));
        Assert.Equal(inEnglish, Description(await visitor.GetPageAsync($"/en{path}")));
        Assert.Contains("Un lieu à part.", (await editor.GetPageAsync("/admin/descriptions")).Html, StringComparison.Ordinal);

        // Emptied, the portal says it by itself again.
        await editor.SubmitAsync(
            await editor.GetPageAsync(address), "form#description", ("Words[fr]", ""), ("Titles[fr]", ""));
        Assert.Equal(computed, Description(await visitor.GetPageAsync($"/fr{path}")));
        Assert.Equal(0, await Site.ReadAsync(db => db.PageDescriptions.CountAsync()));
    }

    [Fact]
    public async Task A_description_follows_its_item_to_another_address_and_one_that_is_too_long_is_refused()
    {
        var centre = Some.Centre("Abbaye");
        await GivenAsync(Some.France(), centre);
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var address = $"/admin/centres/{centre.Id}/description";
        await editor.SubmitAsync(await editor.GetPageAsync(address), "form#description", ("Words[fr]", "Un lieu à part."));
        await Site.ChangeAsync(db => db.Centres.Single().Rename("abbaye-nouvelle"));

        Assert.Equal("Un lieu à part.", Description(await Site.Visitor().GetPageAsync("/fr/centres/abbaye-nouvelle")));
        var refused = await editor.SubmitAsync(
            await editor.GetPageAsync(address), "form#description", ("Words[fr]", new string('a', PageDescription.TextMaxLength + 1)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetPageAsync("/admin/descriptions/page?path=%2Fnowhere")).Status);
    }

    private static Discipline Discipline(string slug, string french, string english, int place) =>
        new(slug, LocalizedText.Of(french, english)) { Place = place };

    private static string? Description(Page page) => page.One("meta[name=description]").GetAttribute("content");

    private Task<List<string>> SlugsAsync() =>
        Site.ReadAsync(db => db.Disciplines.OrderBy(d => d.Place).ThenBy(d => d.Id).Select(d => d.Slug).ToListAsync());
}
