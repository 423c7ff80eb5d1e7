using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CcrNetwork.Browser.Tests.Support;

/// <summary>What is asked of a page whatever it shows; each answer is empty or says what is wrong.</summary>
internal static class PageChecks
{
    public static readonly AxeRunOptions AllRules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    public static readonly AxeRunOptions Contrast = new()
    {
        RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast"] },
    };

    private const string Sideways = """
        () => {
          const isWide = e => e.getBoundingClientRect().right > innerWidth + 1;
          return document.documentElement.scrollWidth <= innerWidth ? '' : [...document.querySelectorAll('body *')].filter(isWide).filter(e => ![...e.children].some(isWide))
            .slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' | ') || 'the page';
        }
        """;

    /// <summary>A point of the map shows its focus by its own colours; a field of a search shows it around the whole search.</summary>
    private const string UnseenFocus = """
        () => {
          const element = document.activeElement;
          if (!element || element === document.body) return '';
          const isOutlined = e => { const style = getComputedStyle(e); return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0; };
          return isOutlined(element) || isOutlined(element.parentElement) || element.matches('svg a') ? '' : element.outerHTML.slice(0, 200);
        }
        """;

    /// <summary>What a machine can find of WCAG 2.2 AA.</summary>
    public static async Task<IEnumerable<string>> FindingsAsync(this IPage page, AxeRunOptions options)
    {
        var result = await page.RunAxe(options);
        return result.Violations.Select(violation =>
            $"{new Uri(page.Url).PathAndQuery}: {violation.Id}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}");
    }

    /// <summary>What reaches beyond the right edge of the window.</summary>
    public static Task<string> SidewaysAsync(this IPage page) => page.EvaluateAsync<string>(Sideways);

    /// <summary>The focused element, when nobody can see that it is.</summary>
    public static Task<string> UnseenFocusAsync(this IPage page) => page.EvaluateAsync<string>(UnseenFocus);
}
