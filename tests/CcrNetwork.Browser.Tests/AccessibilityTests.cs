using CcrNetwork.Browser.Tests.Support;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace CcrNetwork.Browser.Tests;

/// <summary>What a machine can find of WCAG 2.2 AA, on every kind of page.</summary>
[Collection(OpenBrowser.Name)]
public sealed class AccessibilityTests(OpenBrowser browser)
{
    [BrowserTheory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Every_kind_of_page_is_without_findings(string language)
    {
        await using var visit = await browser.VisitAsync();

        await FindNothingAsync(visit, language, PageChecks.AllRules);
    }

    [BrowserFact]
    public async Task Every_kind_of_page_is_without_findings_on_a_phone()
    {
        await using var visit = await browser.VisitAsync(width: 360, height: 740);

        await FindNothingAsync(visit, "fr", PageChecks.AllRules);
    }

    [BrowserFact]
    public async Task Every_kind_of_page_can_be_read_in_the_dark()
    {
        await using var visit = await browser.VisitAsync(scheme: ColorScheme.Dark);
        await visit.GoAsync("/fr");
        var background = await visit.Page.EvaluateAsync<int>(
            "getComputedStyle(document.body).backgroundColor.match(/[\\d.]+/g).slice(0, 3).map(Number).reduce((sum, part) => sum + part, 0) / 3");

        Assert.True(background < 80, $"The dark scheme has a background of {background}.");
        await FindNothingAsync(visit, "en", PageChecks.Contrast);
    }

    private static async Task FindNothingAsync(Visit visit, string language, AxeRunOptions options)
    {
        var findings = new List<string>();
        foreach (var path in KindsOfPage.All)
        {
            await visit.GoAsync($"/{language}{path}");
            findings.AddRange(await visit.Page.FindingsAsync(options));
        }

        Assert.True(findings.Count == 0, string.Join('\n', findings));
        visit.HadNoProblem();
    }
}
