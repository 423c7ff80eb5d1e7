using Microsoft.Playwright;

namespace CcrNetwork.Browser.Tests.Support;

/// <summary>
/// Measures the boxes of a page as an eye would: nothing outside the window, no text squeezed into a column of syllables, each
/// round or square box beside its words, nothing upon something else. What may be scrolled within the page, and what only a screen
/// reader meets, is left out; so is what floats above the page, such as a menu that was opened.
/// </summary>
internal static class BoxChecks
{
    private const int LongestPlace = 90;

    private const string Measure = """
        () => {
          const LETTERS = 8;
          const problems = [];
          const tell = (what, e) => problems.push(`${what}: ${e.outerHTML.slice(0, 110).replace(/\s+/g, ' ')}`);
          const clipped = new Map();
          const isClipped = e => {
            if (!e || e === document.body) { return false; }
            if (!clipped.has(e)) { const s = getComputedStyle(e); clipped.set(e, isClipped(e.parentElement) || (s.position === 'absolute' && s.overflow !== 'visible' && (e.clientWidth <= 1 || e.clientHeight <= 1))); }
            return clipped.get(e);
          };
          const isSeen = e => e.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !e.closest('.visually-hidden, .skip, [aria-hidden="true"], svg') && !isClipped(e);
          const saysSomething = e => e.nodeType === Node.TEXT_NODE ? e.textContent.trim().length > 0 : (e.nodeType === Node.ELEMENT_NODE && !e.matches('.visually-hidden') && [...e.childNodes].some(saysSomething));
          const scrolls = e => { for (let p = e.parentElement; p && p !== document.body; p = p.parentElement) { if (/auto|scroll|hidden|clip/.test(getComputedStyle(p).overflowX)) { return true; } } return false; };
          const blockOf = e => { let b = e; while (/^(inline|contents|ruby)/.test(getComputedStyle(b).display) && getComputedStyle(b).display !== 'inline-block' && b.parentElement) { b = b.parentElement; } return b; };
          const textRects = e => { const range = document.createRange(); range.selectNodeContents(e); return [...range.getClientRects()].filter(r => r.width > 0 && r.height > 0); };

          for (const e of document.body.querySelectorAll('*')) {
            if (!isSeen(e)) { continue; }
            const box = e.getBoundingClientRect();
            if (box.width > 0 && box.height > 0 && !scrolls(e) && (box.right > innerWidth + 1 || box.left < -1)) { tell('outside the window', e); }
            const words = [...e.childNodes].filter(n => n.nodeType === Node.TEXT_NODE).map(n => n.textContent).join(' ').replace(/\s+/g, ' ').trim();
            if (words.length > 2 * LETTERS) {
              const block = blockOf(e);
              const style = getComputedStyle(block);
              const inner = block.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
              if (inner < LETTERS * 0.5 * parseFloat(style.fontSize)) { tell(`text ${Math.round(inner)} px wide`, e); }
            }
            if (e.matches('label') && e.querySelector('input[type=radio], input[type=checkbox]')) {
              const input = e.querySelector('input[type=radio], input[type=checkbox]').getBoundingClientRect();
              const rects = textRects(e).filter(r => r.left !== input.left);
              if (saysSomething(e) && !rects.some(r => r.top < input.bottom && r.bottom > input.top && Math.abs(r.left - input.right) < 48)) { tell('box away from its words', e); }
              const line = e.parentElement;
              const neighbours = [...line.children].filter(c => c !== e && c.matches('label') && c.querySelector('input'));
              if (neighbours.some(n => { const b = n.getBoundingClientRect(); return b.top < box.bottom - 2 && b.bottom > box.top + 2 && Math.max(b.left - box.right, box.left - b.right) < 8; })) { tell('runs into its neighbour', e); }
            }
          }

          // What lies upon each other: words and controls, each cut as its scrollers cut it, compared within the layer they lie in.
          const clips = new Map();
          const clipOf = e => {
            if (!e || e === document.documentElement) { return { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 }; }
            if (!clips.has(e)) {
              const above = clipOf(e.parentElement);
              const b = e.getBoundingClientRect();
              clips.set(e, e !== document.body && /auto|scroll|hidden|clip/.test(getComputedStyle(e).overflow) ? { left: Math.max(above.left, b.left), top: Math.max(above.top, b.top), right: Math.min(above.right, b.right), bottom: Math.min(above.bottom, b.bottom) } : above);
            }
            return clips.get(e);
          };
          const layers = new Map();
          const layerOf = e => {
            if (!e || e === document.body) { return document.body; }
            if (!layers.has(e)) { const s = getComputedStyle(e); layers.set(e, /fixed|sticky/.test(s.position) || (s.position === 'absolute' && s.zIndex !== 'auto') ? e : layerOf(e.parentElement)); }
            return layers.get(e);
          };
          const leaves = [];
          const add = (e, r, block, trim) => {
            const c = clipOf(trim > 0 ? e : e.parentElement);
            const l = { e, block, layer: layerOf(e), left: Math.max(r.left, c.left) + 1, right: Math.min(r.right, c.right) - 1, top: Math.max(r.top + trim * r.height, c.top) + 1, bottom: Math.min(r.bottom - trim * r.height, c.bottom) - 1 };
            if (l.right - l.left > 2 && l.bottom - l.top > 2) { leaves.push(l); }
          };
          for (const e of document.body.querySelectorAll('*')) {
            if (!isSeen(e) || e.closest('.leaflet-container, .photograph__marker, option')) { continue; }
            if (e.matches('input:not([type=hidden]), select, textarea, button, img, progress')) { add(e, e.getBoundingClientRect(), e, 0); }
            for (const n of e.childNodes) {
              if (n.nodeType !== Node.TEXT_NODE || n.textContent.trim().length === 0) { continue; }
              const range = document.createRange();
              range.selectNodeContents(n);
              for (const r of range.getClientRects()) { add(e, r, blockOf(e), 0.25); }
            }
          }
          leaves.sort((a, b) => a.top - b.top);
          for (let i = 0; i < leaves.length; i++) {
            const a = leaves[i];
            for (let j = i + 1; j < leaves.length && leaves[j].top < a.bottom - 2; j++) {
              const b = leaves[j];
              if (a.layer !== b.layer || a.block === b.block || a.e.contains(b.e) || b.e.contains(a.e)) { continue; }
              if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2) { tell(`upon ${b.e.outerHTML.slice(0, 70).replace(/\s+/g, ' ')}`, a.e); }
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
            .Select(problem => $"{page.Place()} at {width}: {problem}")
            .ToList();
    }

    /// <summary>The address in short, for what is told of a page.</summary>
    public static string Place(this IPage page) =>
        new Uri(page.Url).PathAndQuery is { Length: > LongestPlace } place ? place[..LongestPlace] + "…" : new Uri(page.Url).PathAndQuery;
}
