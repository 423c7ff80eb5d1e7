using System.Net;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Views;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Published;

/// <summary>The main menu has one source: an entry of <see cref="MenuSection"/> and its two texts.</summary>
public sealed class SiteMenuTests(SeededSite site) : SeededSiteTests(site)
{
    private static readonly Texts Texts = new();

    public static TheoryData<MenuSection> Sections => [.. SiteMenu.Sections];

    [Theory]
    [MemberData(nameof(Sections))]
    public async Task Every_entry_leads_to_a_page_that_is_marked_as_the_current_one(MenuSection section)
    {
        foreach (var language in SiteLanguages.All)
        {
            var page = await Site.Visitor().GetPageAsync($"/{language.Code}{SiteMenu.PathOf(section)}");

            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Equal(
                SiteMenu.Sections.Select(entry => Texts.In(language.Code, SiteMenu.TextOf(entry))), page.Texts(".site-head__menu a"));
            Assert.Equal([Texts.In(language.Code, SiteMenu.TextOf(section))], page.Texts(".site-head__menu a[aria-current]"));
            Assert.Single(page.All(".crumbs a"));
        }
    }

    [Theory]
    [InlineData("/fr/agenda", MenuSection.News)]
    [InlineData("/fr/label/candidature", MenuSection.Label)]
    [InlineData("/fr/network/history", MenuSection.Network)]
    [InlineData("/fr/residencies/calls", MenuSection.Residencies)]
    public async Task A_page_within_a_part_begins_its_breadcrumb_with_the_entry_and_marks_it(string path, MenuSection section)
    {
        var page = await Site.Visitor().GetPageAsync(path);

        Assert.Equal($"/fr{SiteMenu.PathOf(section)}", page.Attributes(".crumbs a", "href")[1]);
        Assert.Equal(Texts.In("fr", SiteMenu.TextOf(section)), page.Texts(".crumbs a")[1]);
        Assert.Equal([$"/fr{SiteMenu.PathOf(section)}"], page.Attributes(".site-head__menu a[aria-current]", "href"));
    }

    /// <summary>What is written as a string compiles with any typing error in it.</summary>
    [Fact]
    public void No_view_names_its_place_by_a_string() => Problems.None(
        SourceFiles.Under(Path.Combine("src", "CcrNetwork.Web", "Features"), "*.cshtml")
            .Where(file => NamesPlaceByString(File.ReadAllText(file))));

    [Fact]
    public void A_place_named_by_a_string_is_found()
    {
        Assert.True(NamesPlaceByString("""@{ Head.Section = "Centers"; }"""));
        Assert.False(NamesPlaceByString("@{ Within(MenuSection.Centres); }"));
    }

    private static bool NamesPlaceByString(string view) => view.Contains("Section = \"", StringComparison.Ordinal);
}
