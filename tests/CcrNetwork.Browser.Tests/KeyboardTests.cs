using CcrNetwork.Browser.Tests.Support;
using Microsoft.Playwright;

namespace CcrNetwork.Browser.Tests;

/// <summary>The portal without a mouse.</summary>
[Collection(OpenBrowser.Name)]
public sealed class KeyboardTests(OpenBrowser browser)
{
    private const int MostSteps = 150;

    [BrowserFact]
    public async Task The_first_step_leads_past_the_menu()
    {
        await using var visit = await browser.VisitAsync();
        await visit.GoAsync("/fr");

        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Page.Locator("a.skip")).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator("a.skip")).ToBeInViewportAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page.Locator("#main")).ToBeFocusedAsync();
        visit.HadNoProblem();
    }

    [BrowserFact]
    public async Task A_centre_is_found_by_keyboard_alone_and_the_focus_is_always_seen()
    {
        await using var visit = await browser.VisitAsync();
        var page = visit.Page;
        await visit.GoAsync("/fr/centres");

        await StepToAsync(page, "#q");
        await page.Keyboard.TypeAsync("fontevraud");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#results [data-testid=centre]")).ToHaveCountAsync(1);
        await page.EvaluateAsync("document.activeElement.blur()");
        await StepToAsync(page, "#results [data-testid=centre] a");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Fontevraud");
        visit.HadNoProblem();
    }

    private static async Task StepToAsync(IPage page, string selector)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.Equal("", await page.UnseenFocusAsync());
            if (await page.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) ?? false", selector))
            {
                return;
            }
        }

        Assert.Fail($"No way to {selector} by keyboard.");
    }
}
