using Microsoft.Playwright;

namespace CcrNetwork.Browser.Tests.Support;

/// <summary>
/// Measures the boxes of a page as an eye would: nothing outside the window, no text squeezed into a column of syllables, each
/// round or square box beside its words. What may be scrolled within the page, and what only a screen reader meets, is left out.
/// </summary>
internal static class BoxChecks
{
    private const string Measure = """
        () => {
          const LETTERS = 8;
          const problems = [];
          const tell = (what, e) => problems.push(`${what}: ${e.outerHTML.slice(0, 110).replace(/\s+/g, ' ')}`);
          const isSeen = e => e.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !e.closest('.visually-hidden, .skip, [aria-hidden="true"], svg');
          const scrolls = e => { for (let p = e.parentElement; p && p !== document.body; p = p.parentElement) { if (/auto|scroll|hidden|clip/.test(getComputedStyle(p).overflowX)) { return true; } } return false; };
          const blockOf = e => { let b = e; while (/^(inline|contents|ruby)/.test(getComputedStyle(b).display) && getComputedStyle(b).display !== 'inline-block' && b.parentElement) { b = b.parentElement; } return b; };
          const textRects = e => { const range = document.createRange(); range.selectNodeContents(e); return [...range.getClientRects()].filter(r => r.width > 0 && r.height > 0); };

          for (const e of document.body.querySelectorAll('*')) {
            if (!isSeen(e)) { continue; }
            const box = e.getBoundingClientRect();
            if (box.width > 0 && box.height > 0 && !scrolls(e) && (box.right > innerWidth + 1 || box.left < -1)) { tell('outside the window', e); }
            const words = [...e.childNodes].filter(n => n.nodeType === Node.TEXT_NODE).map(n => n.textContent.trim()).join(' ').trim();
            if (words.length > 2 * LETTERS) {
              const block = blockOf(e);
              const style = getComputedStyle(block);
              const inner = block.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
              if (inner < LETTERS * 0.5 * parseFloat(style.fontSize)) { tell(`text ${Math.round(inner)} px wide`, e); }
            }
            if (e.matches('label') && e.querySelector('input[type=radio], input[type=checkbox]')) {
              const input = e.querySelector('input[type=radio], input[type=checkbox]').getBoundingClientRect();
              const rects = textRects(e).filter(r => r.left !== input.left);
              if (words.length + e.textContent.trim().length > 0 && !rects.some(r => r.top < input.bottom && r.bottom > input.top && Math.abs(r.left - input.right) < 48)) { tell('box away from its words', e); }
              const line = e.parentElement;
              const neighbours = [...line.children].filter(c => c !== e && c.matches('label') && c.querySelector('input'));
              if (neighbours.some(n => { const b = n.getBoundingClientRect(); return b.top < box.bottom - 2 && b.bottom > box.top + 2 && Math.max(b.left - box.right, box.left - b.right) < 8; })) { tell('runs into its neighbour', e); }
            }
          }

          return [...new Set(problems)].slice(0, 12);
        }
        """;

    /// <summary>What is wrong with the boxes of the page, each with the beginning of the element.</summary>
    public static async Task<IReadOnlyList<string>> MisplacedAsync(this IPage page, int width)
    {
        await page.SetViewportSizeAsync(width, 900);
        return (await page.EvaluateAsync<string[]>(Measure))
            .Select(problem => $"{new Uri(page.Url).PathAndQuery} at {width}: {problem}")
            .ToList();
    }
}
