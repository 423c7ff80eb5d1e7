using CcrNetwork.Browser.Tests.Support;
using CcrNetwork.Domain.Staff;
using Microsoft.Playwright;

namespace CcrNetwork.Browser.Tests;

/// <summary>Nothing typed is lost, however soon somebody leaves; and no key pressed twice does anything twice.</summary>
[Collection(OpenBrowser.Name)]
public sealed class TypingTests(OpenBrowser browser)
{
    private const int Times = 50;
    private const int ShortWhile = 300;

    /// <param name="path">The form.</param>
    /// <param name="field">What is typed into.</param>
    /// <param name="link">By what the page is left.</param>
    [BrowserTheory]
    [InlineData("/admin/centres/10/edit", "[name='lead.fr']", ".breadcrumb a >> nth=0")]
    [InlineData("/admin/news/new", "[name='title.fr']", ".breadcrumb a >> nth=0")]
    [InlineData("/admin/candidatures/new", "[name=Site]", ".breadcrumb a >> nth=0")]
    public async Task Text_is_there_again_after_leaving_at_once(string path, string field, string link)
    {
        await using var visit = await browser.StaffVisitAsync(StaffRole.Editor);
        var page = visit.Page;
        var lost = new List<string>();
        for (var time = 1; time <= Times; time++)
        {
            await visit.GoAsync(path);
            var text = $"Essai {time} d’un texte que personne n’enregistre";
            await page.Locator(field).FillAsync(text);
            await page.WaitForTimeoutAsync(ShortWhile);
            await page.Locator(link).ClickAsync();
            await page.WaitForURLAsync(url => !url.EndsWith(path, StringComparison.Ordinal));

            await visit.GoAsync(path);
            var found = await page.Locator(field).InputValueAsync();
            if (found != text)
            {
                lost.Add($"{time}: {found}");
            }
        }

        Assert.True(lost.Count == 0, string.Join('\n', lost));
        visit.HadNoProblem();
    }

    [BrowserFact]
    public async Task What_is_saved_at_once_leaves_no_ghost()
    {
        await using var visit = await browser.StaffVisitAsync(StaffRole.Editor);
        var page = visit.Page;
        for (var time = 1; time <= 15; time++)
        {
            await visit.GoAsync("/admin/centres/11/edit");
            await page.Locator("[name='lead.fr']").FillAsync($"Enregistré {time}");
            await page.WaitForTimeoutAsync(time * 70);
            await page.Keyboard.PressAsync("Control+s");
            await page.WaitForURLAsync("**/edit");
            await Assertions.Expect(page.GetByTestId("notice")).ToContainTextAsync("Enregistré");
            await visit.GoAsync("/admin/centres/11/edit");
            Assert.Equal($"Enregistré {time}", await page.Locator("[name='lead.fr']").InputValueAsync());
            Assert.Equal(0, await page.GetByTestId("unsaved").CountAsync());
        }

        visit.HadNoProblem();
    }

    [BrowserFact]
    public async Task A_key_pressed_three_times_and_a_button_pressed_twice_are_one()
    {
        await using var visit = await browser.StaffVisitAsync(StaffRole.Editor);
        var page = visit.Page;
        await visit.GoAsync("/admin/centres/12/edit");
        await page.Locator("[name='lead.fr']").FillAsync("Trois fois");
        await page.EvaluateAsync(
            "() => { for (let i = 0; i < 3; i++) { document.dispatchEvent(new KeyboardEvent('keydown', { key: 's', ctrlKey: true, bubbles: true })); } }");
        await Assertions.Expect(page.GetByTestId("notice")).ToContainTextAsync("Enregistré");
        await page.Locator("[name='lead.fr']").FillAsync("Deux fois");
        await page.Locator("#publish").DblClickAsync();
        await Assertions.Expect(page.GetByTestId("notice")).ToContainTextAsync("en ligne");

        await visit.GoAsync("/admin/centres/12/history");
        await Assertions.Expect(page.GetByTestId("revision")).ToHaveCountAsync(3);
        visit.HadNoProblem();
    }

    [BrowserFact]
    public async Task The_enter_key_only_saves()
    {
        await using var visit = await browser.StaffVisitAsync(StaffRole.Editor, "en");
        var page = visit.Page;
        await visit.GoAsync("/admin/centres/13/edit");
        await page.Locator("[name=city]").FillAsync("Enter");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.GetByTestId("notice")).ToContainTextAsync("Saved as a draft");
        visit.HadNoProblem();
    }
}
