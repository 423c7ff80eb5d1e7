using CcrNetwork.Browser.Tests.Support;
using CcrNetwork.Domain.Staff;
using Microsoft.Playwright;

namespace CcrNetwork.Browser.Tests;

/// <summary>An editor changes what the public reads: with scripts, without them, and with the keyboard alone.</summary>
[Collection(OpenBrowser.Name)]
public sealed class EditingTests(OpenBrowser browser)
{
    private const int MostSteps = 60;

    [BrowserTheory]
    [InlineData(true, 1)]
    [InlineData(false, 2)]
    public async Task A_text_is_changed_published_seen_and_taken_back(bool scripts, int partner)
    {
        await using var visit = await browser.StaffVisitAsync(StaffRole.Editor, "en", scripts);
        var page = visit.Page;
        await visit.GoAsync($"/admin/partners/{partner}/edit");
        var before = await page.Locator("[name='name.en']").InputValueAsync();

        await page.Locator("[name='name.en']").FillAsync("The changed partner");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save and publish" }).ClickAsync();
        await Assertions.Expect(page.GetByTestId("notice")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "See online" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("The changed partner");

        await visit.GoAsync($"/admin/partners/{partner}/history/compare?from=1&to=2");
        await page.GetByTestId("change").Locator("[name=keys]").First.CheckAsync();
        await page.Locator("form[action$='/restoration'] button").ClickAsync();
        await visit.GoAsync($"/admin/partners/{partner}/edit");
        await Assertions.Expect(page.Locator("[name='name.en']")).ToHaveValueAsync(before);
        visit.HadNoProblem();
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_event_is_announced_and_somebody_registers(bool scripts)
    {
        await using var visit = await browser.StaffVisitAsync(StaffRole.Editor, "en", scripts);
        var page = visit.Page;
        var title = $"Atelier {scripts}".ToLowerInvariant();
        await visit.GoAsync("/admin/agenda/new");
        await page.Locator("[name='title.fr']").FillAsync(title);
        await page.Locator("[name=startsAt]").FillAsync("2026-12-03T10:00");
        await page.Locator("main form button[type=submit]").First.ClickAsync();
        await page.Locator("[name='title.en']").FillAsync(title);
        await page.Locator("[name=timeZone]").SelectOptionAsync("Europe/Paris");
        await page.Locator("[name=kind]").SelectOptionAsync("Training");
        await page.Locator("[name=city]").FillAsync("Arc-et-Senans");
        await page.Locator("[name=registrations]").SelectOptionAsync("true");
        await page.Locator("[name=capacity]").FillAsync("12");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save and publish" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "See online" }).ClickAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Register" }).ClickAsync();
        await Assertions.Expect(page.GetByTestId("places")).ToHaveTextAsync("12 places are left.");
        if (scripts)
        {
            Assert.Empty(await page.FindingsAsync(PageChecks.AllRules));
        }

        await page.Locator("main [name=Name]").FillAsync("Ada");
        await page.Locator("main [name=Email]").FillAsync("ada@example.org");
        await page.Locator("main form button").ClickAsync();

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Look at your mail");
        await visit.GoAsync("/admin/registrations");
        await Assertions.Expect(page.GetByTestId("list").Filter(new() { HasText = title })).ToContainTextAsync("0 of 12");
        visit.HadNoProblem();
    }

    [BrowserFact]
    public async Task What_is_typed_is_kept_while_it_is_typed_and_shown_again()
    {
        await using var visit = await browser.StaffVisitAsync(StaffRole.Editor, "en");
        var page = visit.Page;
        await visit.GoAsync("/admin/centres/2/edit");

        await page.Locator("[name='lead.en']").FillAsync("Typed and never saved");
        await Assertions.Expect(page.Locator("[data-autosaved]")).Not.ToBeEmptyAsync(new() { Timeout = 8_000 });
        await visit.GoAsync("/admin/centres/2/edit");

        await Assertions.Expect(page.Locator("[name='lead.en']")).ToHaveValueAsync("Typed and never saved");
        await Assertions.Expect(page.GetByTestId("unsaved")).ToBeVisibleAsync();
        visit.HadNoProblem();
    }

    [BrowserFact]
    public async Task Markdown_has_tools_and_shows_how_it_will_look()
    {
        await using var visit = await browser.StaffVisitAsync(StaffRole.Editor, "en");
        var page = visit.Page;
        await visit.GoAsync("/admin/pages/1/edit");
        var field = page.Locator("[data-rich]").First;
        var area = field.Locator("textarea");

        await area.FillAsync("Old walls");
        await area.SelectTextAsync();
        await field.GetByRole(AriaRole.Button, new() { Name = "Bold" }).ClickAsync();
        await Assertions.Expect(area).ToHaveValueAsync("**Old walls**");
        await field.GetByRole(AriaRole.Button, new() { Name = "Preview" }).ClickAsync();
        await Assertions.Expect(field.GetByRole(AriaRole.Region).Locator("strong")).ToHaveTextAsync("Old walls");
        await area.FillAsync("A <script>alert(1)</script> word");

        await Assertions.Expect(field.GetByRole(AriaRole.Region).Locator("p")).ToHaveTextAsync("A <script>alert(1)</script> word");
        visit.HadNoProblem();
    }

    [BrowserFact]
    public async Task A_position_is_picked_on_the_map()
    {
        await using var visit = await browser.StaffVisitAsync(StaffRole.Editor, "en");
        var page = visit.Page;
        await visit.GoAsync("/admin/centres/3/edit");
        var input = page.Locator("[name='position']");
        var before = await input.InputValueAsync();

        await page.Locator(".position-map").ClickAsync(new() { Position = new() { X = 40, Y = 40 } });
        await page.Locator("[data-answer=move]").ClickAsync();

        Assert.Matches(@"^-?\d+\.\d{4}, -?\d+\.\d{4}$", await input.InputValueAsync());
        Assert.NotEqual(before, await input.InputValueAsync());
        visit.HadNoProblem();
    }

    [BrowserFact]
    public async Task A_text_is_changed_by_keyboard_alone_and_the_focus_is_always_seen()
    {
        await using var visit = await browser.StaffVisitAsync(StaffRole.Editor, "en");
        var page = visit.Page;
        await visit.GoAsync("/admin/services/1/edit");

        await StepToAsync(page, "[name='title.en']");
        await page.Keyboard.PressAsync("Control+a");
        await page.Keyboard.TypeAsync("Typed by keyboard");
        await page.Keyboard.PressAsync("Control+s");

        await Assertions.Expect(page.Locator("[role=status]").Filter(new() { HasText = "aved" }).First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[name='title.en']")).ToHaveValueAsync("Typed by keyboard");
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
