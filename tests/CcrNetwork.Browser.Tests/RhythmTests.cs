using CcrNetwork.Browser.Tests.Support;

namespace CcrNetwork.Browser.Tests;

/// <summary>Headings keep their distance from what ends before them, and the names of a list begin on one line.</summary>
[Collection(OpenBrowser.Name)]
public sealed class RhythmTests(OpenBrowser browser)
{
    /// <summary>Headings of sections that stand closer than 24 px to what is seen before them; items of lists have rules.</summary>
    private const string Glued = """
        () => [...document.querySelectorAll('main h2')]
          .filter(h => h.checkVisibility() && h.getBoundingClientRect().width > 2 && !h.closest('li, aside, .box, .offer, .practical, .twice, .embed, nav'))
          .map(h => {
            let e = h;
            const before = x => { for (let p = x.previousElementSibling; p; p = p.previousElementSibling) { if (p.checkVisibility() && p.getBoundingClientRect().height > 2) { return p; } } return null; };
            while (e && !before(e)) { e = e.parentElement; }
            const top = h.getBoundingClientRect().top;
            const bottom = e ? before(e).getBoundingClientRect().bottom : -Infinity;
            return { text: h.textContent.trim(), gap: Math.round(top - bottom) };
          })
          .filter(h => h.gap >= 0 && h.gap < 24)
          .map(h => `“${h.text}” stands ${h.gap} px below`)
        """;

    private const string Indents = """
        () => [...document.querySelectorAll('.cards')].map(list =>
          [...new Set([...list.querySelectorAll('.card')].map(card =>
            Math.round(card.querySelector('h2, h3').getBoundingClientRect().left - card.getBoundingClientRect().left)))].length)
        """;

    [BrowserTheory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task No_heading_is_glued_to_what_ends_before_it(int width)
    {
        await using var visit = await browser.VisitAsync(width: width);
        var glued = new List<string>();
        foreach (var path in KindsOfPage.All)
        {
            await visit.GoAsync($"/fr{path}");
            glued.AddRange((await visit.Page.EvaluateAsync<string[]>(Glued)).Select(heading => $"/fr{path}: {heading}"));
        }

        Assert.True(glued.Count == 0, string.Join('\n', glued));
    }

    [BrowserFact]
    public async Task A_glued_heading_is_found()
    {
        await using var visit = await browser.VisitAsync();
        await visit.GoAsync("/fr/legal");
        await visit.Page.EvaluateAsync("""
            () => {
              const glued = document.createElement('h2');
              glued.textContent = 'Collé';
              glued.style.margin = 0;
              document.querySelector('main .prose p').after(glued);
            }
            """);

        Assert.Contains(await visit.Page.EvaluateAsync<string[]>(Glued), heading => heading.Contains("Collé", StringComparison.Ordinal));
    }

    [BrowserTheory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Names_begin_on_one_line_where_some_centres_have_a_photograph(int width)
    {
        await PhotographedCentre.GiveAsync(browser.Site);
        await using var visit = await browser.VisitAsync(width: width);
        foreach (var path in new[] { "/fr/countries/fr", "/fr/centres" })
        {
            await visit.GoAsync(path);

            Assert.True(await visit.Page.Locator(".cards .card__picture").CountAsync() > 0, $"{path} shows no photograph.");
            Assert.All(await visit.Page.EvaluateAsync<int[]>(Indents), indents => Assert.Equal(1, indents));
        }
    }

    [BrowserFact]
    public async Task A_panorama_takes_the_whole_width_of_its_gallery()
    {
        await PhotographedCentre.GiveAsync(browser.Site);
        await using var visit = await browser.VisitAsync(width: 1280);
        await visit.GoAsync($"/fr{PhotographedCentre.Path}");

        Assert.True(await visit.Page.EvaluateAsync<bool>(
            "() => { const p = document.querySelector('.gallery > .picture--panorama'); return Math.abs(p.offsetWidth - p.parentElement.offsetWidth) < 2; }"));
    }
}
