using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.News;

/// <summary>A page whose content is in another language than the reader's says so once and reads like any other.</summary>
public sealed class OtherLanguageTests(NetworkSite site) : SiteTests(site)
{
    public static TheoryData<string> Paths =>
        ["/en/news/x", "/en/agenda/x", "/en/pages/x", "/en/funding/x", "/en/partners/x", "/en/cooperation/x", "/en/projects/x"];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_page_in_another_language_says_so_once_above_its_title(string path)
    {
        await GivenAllAsync(Some.French);

        var page = await Site.Visitor().GetPageAsync(path);

        Assert.Equal("This page exists in French only.", page.Text("[data-testid=other-language]"));
        Assert.DoesNotContain("(in French)", page.Text("main"), StringComparison.Ordinal);
        Assert.DoesNotContain("This text exists", page.Text("main"), StringComparison.Ordinal);
        Assert.True(page.Has("main [lang=fr]"));
        var children = page
            .All("article, main")
            .SelectMany(element => element.QuerySelectorAll("h1, [data-testid=other-language]"))
            .Select(element => element.LocalName)
            .Distinct()
            .ToList();
        Assert.Equal(["p", "h1"], children);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_page_in_the_language_of_its_reader_says_nothing_of_it(string path)
    {
        await GivenAllAsync(text => LocalizedText.Of(text, text));

        Assert.False((await Site.Visitor().GetPageAsync(path)).Has("[data-testid=other-language]"));
    }

    [Fact]
    public async Task A_long_text_keeps_its_paragraphs_and_says_its_language_before_it_where_the_page_does_not()
    {
        await GivenAsync(Some.News("X", with: news => news.Body = Some.French("Un.\n\nDeux.")));

        var page = await Site.Visitor().GetPageAsync("/en/news/x");

        Assert.False(page.Has("[data-testid=other-language]"));
        Assert.Equal("This text exists in French only.", page.Text(".prose > p.small"));
        Assert.Equal(["Un.", "Deux."], page.Texts(".prose > .prose[lang=fr] > p"));
    }

    [Fact]
    public async Task A_list_says_the_language_once_an_item()
    {
        await GivenAsync(Some.News("X", with: news => (news.Title, news.Lead) = (Some.French("Titre"), Some.French("Chapeau"))));

        Assert.Equal(1, (await Site.Visitor().GetPageAsync("/en/news")).Text("[data-testid=news]").Split("(in French)").Length - 1);
    }

    [Fact]
    public async Task Headings_of_a_text_follow_those_of_its_page_whatever_levels_were_chosen()
    {
        await GivenAsync(
            Some.News("X", with: news => news.Body = LocalizedText.Of("x", "### One\n\nText.\n\n##### Two\n\nText.\n\n> Said.")));

        var page = await Site.Visitor().GetPageAsync("/en/news/x");

        Assert.Equal("One", page.Text(".prose > h2"));
        Assert.Equal("Two", page.Text(".prose > h3"));
        Assert.Equal("Said.", page.Text(".prose > blockquote"));
    }

    private Task GivenAllAsync(Func<string, LocalizedText> text) => GivenAsync(
        Some.News("X", with: news => (news.Title, news.Lead, news.Body) = (text("Titre"), text("Chapeau"), text("Un.\n\nDeux."))),
        Some.Event("X", with: e => (e.Title, e.Lead, e.Text) = (text("Titre"), text("Chapeau"), text("Un.\n\nDeux."))),
        Some.TextPage("X", with: page => (page.Title, page.Lead, page.Body) = (text("Titre"), text("Chapeau"), text("Un.\n\nDeux."))),
        Some.Funding("X", closesInDays: [10], with: call => (call.Title, call.Summary) = (text("Titre"), text("Chapeau"))),
        Some.Partner("X", with: partner => (partner.Name, partner.Role) = (text("Nom"), text("Rôle"))),
        Some.Protocol("X", with: protocol => (protocol.Name, protocol.Summary) = (text("Nom"), text("Résumé"))),
        Some.Project("X", with: project => (project.Title, project.Purpose) = (text("Titre"), text("But"))));
}
