using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Localization;

/// <summary>
/// A language is its texts and one entry: with a file of its own and half of its texts, a language that no code knows is read on
/// every page, in its direction and by its habits, and what it lacks is shown in the next one and says so.
/// </summary>
public sealed partial class MadeUpLanguageTests(MadeUpSite site) : IClassFixture<MadeUpSite>
{
    private static IEnumerable<string> Bare(IDocument page) =>
        page.QuerySelectorAll("option, title, textarea")
            .Where(element => element.InnerHtml.Contains('<') || element.InnerHtml.Contains("&lt;span", StringComparison.Ordinal))
            .Select(element => element.OuterHtml);

    [Fact]
    public void Every_public_page_is_there()
    {
        Assert.True(site.Public.Pages.Count() > 150, $"{site.Public.Pages.Count()} pages");
        Problems.None(site.Public.Answers.Values.Where(page => (int)page.Status >= 400).Select(page => page.ToString()));
    }

    [Fact]
    public void Every_page_of_the_staff_area_is_there()
    {
        Assert.True(site.Staff.Count > 80, $"{site.Staff.Count} pages");
        Problems.None(site.Staff.Where(page => (int)page.Status >= 400).Select(page => page.ToString()));
    }

    [Fact]
    public void Every_page_says_its_language_and_its_direction() =>
        Problems.None(
            Pages.Where(
                page => page.Document.DocumentElement.GetAttribute("lang") != MadeUpLanguage.Code
                    || page.Document.DocumentElement.GetAttribute("dir") != "rtl")
            .Select(page => page.Path));

    [Fact]
    public void A_text_in_another_direction_says_so() =>
        Problems.None(Pages.SelectMany(page => page.All("body :is(p, span, div)[lang]:is([lang=fr], [lang=en])")
            .Where(
                element => element.GetAttribute("dir") is null
                    && element.Closest("[dir=ltr]") is null
                    && element.Closest(".languages, .door") is null
                    && element.TextContent.Trim().Length > 0)
            .Select(element => $"{page.Path}: {element.OuterHtml[..Math.Min(120, element.OuterHtml.Length)]}")));

    [Fact]
    public void No_page_writes_by_the_habits_of_another_language() =>
        Problems.None(Pages.SelectMany(page => ForeignHabitsIn(WithoutNames(page)).Select(words => $"{page.Path}: {words}")));

    [Fact]
    public void Its_own_habits_are_met_with()
    {
        var words = string.Join(' ', site.Public.Pages.SelectMany(page => OwnTexts(page.Document)));

        Assert.All(
            [.. MadeUpLanguage.Months.Take(3), "€¤", "⁓", "Ʞari", "ʞide1", "ʞe", " ʞa "],
            habit => Assert.Contains(habit, words, StringComparison.Ordinal));
    }

    [Fact]
    public void What_it_lacks_is_shown_in_the_next_language_and_says_so()
    {
        Assert.True(Pages.Count(page => page.Has("body span[lang=en]")) > Pages.Count() / 2);
        Problems.None(Pages.SelectMany(page => Bare(page.Document).Select(html => $"{page.Path}: {html}")));
    }

    [Fact]
    public async Task The_other_languages_are_as_they_were()
    {
        var page = await site.OpenAsync("/fr/centres");

        Assert.Equal("fr", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Null(page.Document.DocumentElement.GetAttribute("dir"));
        Assert.False(page.Has("body span[lang=en]"));
        Assert.Contains(
            $"/{MadeUpLanguage.Code}/centres", page.Attributes("link[rel=alternate]", "href").Select(href => new Uri(href).AbsolutePath));
    }

    [Fact]
    public void Staff_reads_what_it_lacks()
    {
        var list = Assert.Single(site.Staff, page => page.Path == "/admin/languages");
        var row = list.All("[data-testid=language]").Single(row => row.TextContent.Contains(MadeUpLanguage.Name, StringComparison.Ordinal));

        Assert.True(list.All("[data-testid=interface]").Count > MadeUpLanguage.Texts.Count / 2);
        Assert.True(list.Has("[data-testid=content]"));
        Assert.DoesNotContain("ʞ0ʞ", row.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("15 mars 2026")]
    [InlineData("15 March 2026")]
    [InlineData("octobre 2026")]
    [InlineData("the 18th century")]
    [InlineData("XVIIIe siècle")]
    [InlineData("23:59")]
    [InlineData("14 h")]
    [InlineData("1 200 €")]
    [InlineData("€1,200")]
    [InlineData("80 %")]
    [InlineData("80%")]
    [InlineData("2011–2014")]
    [InlineData("5.7° E")]
    public void A_habit_of_another_language_is_found(string words)
    {
        Assert.NotEmpty(ForeignHabitsIn(Read($"<p>{words}</p>")));
        Assert.Empty(ForeignHabitsIn(Read($"<p lang='fr'>{words}</p>")));
    }

    /// <summary>The staff area calls items by their names, which are content in whatever language they are.</summary>
    private static IDocument WithoutNames(Page page)
    {
        if (!page.Path.StartsWith("/admin", StringComparison.Ordinal))
        {
            return page.Document;
        }

        var document = new HtmlParser().ParseDocument(page.Html);
        foreach (var name in document.QuerySelectorAll("th[scope=row], .tick, h1, nav, a[href], [data-name]").ToList())
        {
            name.Remove();
        }

        return document;
    }

    private IEnumerable<Page> Pages => site.Public.Pages.Concat(site.Staff.Where(page => page.IsHtml && (int)page.Status == 200));

    private static IEnumerable<string> ForeignHabitsIn(IDocument page) =>
        OwnTexts(page).SelectMany(
            text => ForeignHabit().Matches(text).Select(match => $"“{match.Value}” in “{text[..Math.Min(text.Length, 120)]}”"));

    /// <summary>What stands on a page as words of its own language, with what the portal writes around them in the same block.</summary>
    private static IEnumerable<string> OwnTexts(IDocument page) =>
        page.Body!.Descendants<IText>()
            .Where(text => text.ParentElement is { } parent
                && parent.Closest("[lang]")?.GetAttribute("lang") == MadeUpLanguage.Code
                && parent.Closest("script, style, textarea, svg, code") is null)
            .Select(text => text.Data.Trim())
            .Where(text => text.Length > 0);

    private static IDocument Read(string html) =>
        new HtmlParser().ParseDocument($"<html lang='{MadeUpLanguage.Code}'><body>{html}</body></html>");

    [GeneratedRegex("""
        \b(?:janvier|février|avril|juin|juillet|août|septembre|octobre|novembre|décembre|January|February|April|June|July|August|September|October|November|December)\b
        |\d\s(?:mars|mai|March|May)\b|\b(?:March|May|mars|mai)\s\d
        |\b\d+(?:st|nd|rd|th)\b|\b[XVI]+e\b|1ᵉʳ
        |\b\d{1,2}\sh\b|\b\d\d:\d\d\b
        |€\s?\d|\d\s€|\d\s?%
        |\d\u2060?–\u2060?\d|°\s[NESWO]\b|\d[\u202F,]\d{3}\b
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex ForeignHabit();
}
