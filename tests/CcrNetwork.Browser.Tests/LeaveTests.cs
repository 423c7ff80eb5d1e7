using CcrNetwork.Browser.Tests.Support;

namespace CcrNetwork.Browser.Tests;

/// <summary>The way out of a page for people in exile is at hand wherever they have scrolled to, and stands over nothing.</summary>
[Collection(OpenBrowser.Name)]
public sealed class LeaveTests(OpenBrowser browser)
{
    /// <summary>Empty, or how the strip comes to stand over what is read.</summary>
    private const string Covers = """
        () => {
          const strip = document.querySelector('[data-leave]').getBoundingClientRect();
          const last = Math.max(...[...document.querySelectorAll('body > :not([data-leave])')].map(e => e.getBoundingClientRect().bottom));
          const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
          if (strip.left > 0 || strip.right < document.documentElement.clientWidth) { return `a corner of ${strip.width} px`; }
          if (Math.abs(strip.bottom - innerHeight) > 1 || strip.height > 64) { return `a strip from ${strip.top} to ${strip.bottom}`; }
          return atEnd && last > strip.top + 1 ? `the last line, by ${last - strip.top} px` : '';
        }
        """;

    [BrowserTheory]
    [InlineData("/fr/residencies/nora", 390, 844)]
    [InlineData("/en/residencies/nora", 320, 568)]
    [InlineData("/fr/residencies/nora", 1280, 900)]
    [InlineData("/en/residencies/calls/odyssee-nora-2026", 390, 844)]
    public async Task It_stands_over_nothing(string path, int width, int height)
    {
        await using var visit = await browser.VisitAsync(width: width, height: height);
        await visit.GoAsync(path);
        foreach (var part in new[] { 0, 0.5, 1 })
        {
            await visit.Page.EvaluateAsync("part => scrollTo(0, part * document.documentElement.scrollHeight)", part);

            Assert.Equal("", await visit.Page.EvaluateAsync<string>(Covers));
        }

        await visit.Page.EvaluateAsync("() => { document.body.style.paddingBlockEnd = '0'; scrollTo(0, document.documentElement.scrollHeight); }");
        Assert.StartsWith("the last line", await visit.Page.EvaluateAsync<string>(Covers), StringComparison.Ordinal);
        visit.HadNoProblem();
    }
}
