using System.Net;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.TextPages;

/// <summary>A text in a language that is none of the site's is chosen by its own name and read in its own direction.</summary>
public sealed class FurtherLanguageTests(NetworkSite site) : SiteTests(site)
{
    [Fact]
    public async Task A_page_is_chosen_by_the_own_names_of_its_languages_and_read_in_their_direction()
    {
        await GivenAsync(Page("Odyssée et Nora", ("ar", "العنوان", "الفقرة الأولى.\n\nالثانية."), ("de", "Titel", "Text.")));

        var french = await Site.Visitor().GetPageAsync("/fr/pages/odyssee-et-nora");
        var arabic = await Site.Visitor().GetPageAsync("/fr/pages/odyssee-et-nora/in/ar");

        Assert.Equal(["Français", "English", "العربية", "Deutsch"], french.Texts("[data-testid=languages] a"));
        Assert.Equal(["fr", "en", "ar", "de"], french.Attributes("[data-testid=languages] a", "hreflang"));
        Assert.Equal("العنوان", arabic.Text("h1"));
        Assert.Equal("rtl", arabic.One("[data-testid=text]").GetAttribute("dir"));
        Assert.Equal("ar", arabic.One("[data-testid=text]").GetAttribute("lang"));
        Assert.Equal(["الفقرة الأولى.", "الثانية."], arabic.Texts("[data-testid=text] p"));
        Assert.Equal(["العربية"], arabic.Texts("[data-testid=languages] a[aria-current]"));
        var german = await Site.Visitor().GetPageAsync("/en/pages/odyssee-et-nora/in/de");
        Assert.Equal("ltr", german.One("[data-testid=text]").GetAttribute("dir"));
        foreach (var page in new[] { french, arabic })
        {
            Assert.Equal(
                ["fr", "en", "ar", "de", "x-default"], page.Attributes("link[rel=alternate][hreflang]", "hreflang"));
            Assert.EndsWith(
                "/fr/pages/odyssee-et-nora/in/ar", page.One("link[hreflang=ar]").GetAttribute("href"), StringComparison.Ordinal);
            Assert.EndsWith("/en/pages/odyssee-et-nora", page.One("link[hreflang=en]").GetAttribute("href"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/fr/pages/odyssee-et-nora/in/de", HttpStatusCode.NotFound)]
    [InlineData("/fr/pages/odyssee-et-nora/in/xyz", HttpStatusCode.NotFound)]
    [InlineData("/fr/pages/nowhere/in/ar", HttpStatusCode.NotFound)]
    [InlineData("/fr/pages/odyssee-et-nora/in/en", HttpStatusCode.MovedPermanently)]
    [InlineData("/fr/pages/odyssee-et-nora/in/ar", HttpStatusCode.OK)]
    public async Task A_language_without_the_text_has_no_page(string path, HttpStatusCode status)
    {
        await GivenAsync(Page("Odyssée et Nora", ("ar", "العنوان", "الفقرة.")));

        Assert.Equal(status, (await Site.Visitor().GetPageAsync(path)).Status);
    }

    [Fact]
    public async Task A_language_that_nobody_has_confirmed_is_not_public()
    {
        await GivenAsync(Page("Odyssée et Nora", ("ar", "العنوان", "الفقرة."), ("de", "Titel", "Text.")));
        await Site.ChangeAsync(db => db.TextPages.Single(page => page.Slug == "odyssee-et-nora").ConfirmedLanguages = ["ar"]);

        var page = await Site.Visitor().GetPageAsync("/fr/pages/odyssee-et-nora");

        Assert.Equal(["fr", "en", "ar"], page.Attributes("[data-testid=languages] a", "hreflang"));
        Assert.False(page.Has("link[hreflang=de]"));
        Assert.Equal(HttpStatusCode.OK, (await Site.Visitor().GetPageAsync("/fr/pages/odyssee-et-nora/in/ar")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Site.Visitor().GetPageAsync("/fr/pages/odyssee-et-nora/in/de")).Status);
    }

    [Fact]
    public async Task Staff_confirms_each_language_in_the_form_of_the_page()
    {
        await GivenAsync(Page("Odyssée et Nora"));
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var id = await Site.ReadAsync(db => db.TextPages.Select(page => page.Id).SingleAsync());
        var edit = $"/admin/pages/{id}/edit";
        const string Boxes = "[name=confirmedLanguages]";

        Assert.False((await editor.GetPageAsync(edit)).Has(Boxes));
        var form = await editor.GetPageAsync($"{edit}?with=ar");
        Assert.Equal(["ar"], form.Attributes(Boxes, "value"));

        await editor.SubmitAsync(form, "#publish", ("title.ar", "العنوان"), ("body.ar", "الفقرة."));
        Assert.Equal(HttpStatusCode.NotFound, (await Site.Visitor().GetPageAsync("/fr/pages/odyssee-et-nora/in/ar")).Status);

        form = await editor.GetPageAsync(edit);
        Assert.False(form.Has($"{Boxes}[checked]"));
        await editor.SubmitAsync(form, "#publish", ("confirmedLanguages", "ar"));
        Assert.Equal("العنوان", (await Site.Visitor().GetPageAsync("/fr/pages/odyssee-et-nora/in/ar")).Text("h1"));
        Assert.True((await editor.GetPageAsync(edit)).Has($"{Boxes}[checked]"));
    }

    [Fact]
    public async Task What_nobody_has_published_is_read_in_no_language()
    {
        await GivenAsync(Some.TextPage("Brouillon", published: false, with: page =>
            (page.Title, page.Body) = (In("Brouillon", ("ar", "عنوان")), In("Texte", ("ar", "نص")))));

        Assert.Equal(HttpStatusCode.NotFound, (await Site.Visitor().GetPageAsync("/fr/pages/brouillon/in/ar")).Status);
    }

    [Fact]
    public async Task A_page_in_the_languages_of_the_site_alone_offers_no_choice()
    {
        await GivenAsync(Page("Odyssée et Nora"));

        Assert.False((await Site.Visitor().GetPageAsync("/fr/pages/odyssee-et-nora")).Has("[data-testid=languages]"));
    }

    [Fact]
    public async Task The_texts_of_a_centre_in_its_own_language_stand_under_those_of_the_reader()
    {
        await GivenAsync(Some.France(), Some.Centre("Villa Rosa", with: centre =>
        {
            centre.Walls = In("Les murs.", ("de", "Die Mauern."), ("ar", "الجدران."));
            centre.Now = In("Aujourd’hui.", ("de", "Heute."));
        }));

        foreach (var language in new[] { "fr", "en" })
        {
            var page = await Site.Visitor().GetPageAsync($"/{language}/centres/villa-rosa");

            Assert.Equal(["العربية", "Deutsch"], page.Texts("[data-testid=further-language] summary"));
            Assert.Equal(["Die Mauern.", "Heute."], page.Texts("[data-testid=further-language] [lang=de] p"));
            Assert.Equal("rtl", page.One("[data-testid=further-language] div[lang=ar]").GetAttribute("dir"));
        }
    }

    private static Domain.Association.TextPage Page(string title, params (string Code, string Title, string Body)[] further) =>
        Some.TextPage(title, with: page =>
        {
            page.Title = In(title, [.. further.Select(text => (text.Code, text.Title))]);
            page.Body = In("Un texte.", [.. further.Select(text => (text.Code, text.Body))]);
            page.ConfirmedLanguages = [.. further.Select(text => text.Code)];
        });

    private static LocalizedText In(string said, params (string Code, string Text)[] further) =>
        new([new("fr", said), new("en", said), .. further.Select(text => KeyValuePair.Create(text.Code, text.Text))]);
}
