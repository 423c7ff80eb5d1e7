using CcrNetwork.Browser.Tests.Support;
using CcrNetwork.Domain.Staff;
using Microsoft.Playwright;

namespace CcrNetwork.Browser.Tests;

/// <summary>What scripts add to a long form: a preview that follows, hints, and a map that asks before it moves something.</summary>
[Collection(OpenBrowser.Name)]
public sealed class LongFormTests(OpenBrowser browser)
{
    private const string Centre = "/admin/centres/3/edit";

    [BrowserFact]
    public async Task The_preview_beside_the_form_follows_what_is_typed_and_gives_way_on_small_screens()
    {
        await using var visit = await browser.StaffVisitAsync(StaffRole.Editor, "en", true);
        var page = visit.Page;
        await page.SetViewportSizeAsync(1280, 900);
        await visit.GoAsync(Centre);
        var toggle = page.Locator("[data-panel-toggle]");
        await toggle.ClickAsync();
        var shown = page.FrameLocator(".preview-panel iframe");
        await Assertions.Expect(shown.GetByTestId("preview")).ToBeVisibleAsync();

        await page.Locator("#field-name").FillAsync("A name that is being typed");
        await Assertions.Expect(shown.Locator("h1")).ToHaveTextAsync("A name that is being typed");
        await shown.Locator("nav a").First.DispatchEventAsync("click");
        await Assertions.Expect(shown.GetByTestId("preview")).ToBeVisibleAsync();
        Assert.Equal("", await page.SidewaysAsync());

        await page.SetViewportSizeAsync(1000, 900);
        await Assertions.Expect(page.Locator(".preview-panel")).ToBeHiddenAsync();
        await Assertions.Expect(toggle).ToBeHiddenAsync();
        await page.SetViewportSizeAsync(1280, 900);
        await page.Locator("[data-panel-close]").ClickAsync();
        await Assertions.Expect(toggle).ToBeFocusedAsync();
        visit.HadNoProblem();
    }

    [BrowserFact]
    public async Task Hints_come_while_a_text_is_written_and_go_when_it_is_mended()
    {
        await using var visit = await browser.StaffVisitAsync(StaffRole.Editor, "en", true);
        var page = visit.Page;
        await visit.GoAsync(Centre);
        var area = page.Locator("[name='walls.en']");
        var hints = page.Locator("#field-walls-en-hints li");

        await area.FillAsync("[Click here](https://example.org)");
        await Assertions.Expect(hints).ToHaveCountAsync(1);
        await Assertions.Expect(hints).ToContainTextAsync("Click here");
        await area.FillAsync("[The calls of the network](https://example.org)");
        await Assertions.Expect(hints).ToHaveCountAsync(0);
        visit.HadNoProblem();
    }

    [BrowserFact]
    public async Task The_map_asks_before_a_long_move_and_every_move_is_undone()
    {
        await using var visit = await browser.StaffVisitAsync(StaffRole.Editor, "en", true);
        var page = visit.Page;
        await visit.GoAsync(Centre);
        var position = page.Locator("#field-position");
        var before = await position.InputValueAsync();
        var map = page.Locator(".position-map");
        await map.ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(page.Locator(".position-town").First).ToBeVisibleAsync();
        await Assertions.Expect(map.Locator(".plate__rivers")).ToBeAttachedAsync();
        var ask = page.Locator(".position-ask");

        await map.ClickAsync(new() { Position = new() { X = 40, Y = 40 } });
        await Assertions.Expect(ask).ToBeVisibleAsync();
        await Assertions.Expect(ask).ToContainTextAsync("km");
        await Assertions.Expect(position).ToHaveValueAsync(before);
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(ask).ToBeHiddenAsync();
        await Assertions.Expect(position).ToHaveValueAsync(before);

        await map.ClickAsync(new() { Position = new() { X = 40, Y = 40 } });
        await page.Locator("[data-answer=move]").ClickAsync();
        await Assertions.Expect(position).Not.ToHaveValueAsync(before);
        await page.Locator("[data-position-undo]").ClickAsync();
        await Assertions.Expect(position).ToHaveValueAsync(before);
        await Assertions.Expect(page.Locator("[data-position-undo]")).ToBeHiddenAsync();
        visit.HadNoProblem();
    }

    /// <summary>What stays in view is chosen by arrows or by one of nine points; on a phone, in the dark, nobody is shut out.</summary>
    [BrowserTheory]
    [InlineData(390, ColorScheme.Light, "share.fr.png")]
    [InlineData(1280, ColorScheme.Dark, "share.en.png")]
    public async Task An_upload_is_described_by_keyboard_and_the_long_form_is_without_findings(
        int width, ColorScheme scheme, string file)
    {
        await using var visit = await browser.StaffVisitAsync(StaffRole.Editor, "en", width: width, scheme: scheme);
        var page = visit.Page;
        await visit.GoAsync("/admin/photographs/new");
        var picture = await page.APIRequest.GetAsync($"{browser.Origin}/img/{file}");
        await page.SetInputFilesAsync(
            "#field-files", new FilePayload { Name = "card.png", MimeType = "image/png", Buffer = await picture.BodyAsync() });
        await page.Locator("form.upload button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("[data-upload-status]")).Not.ToBeEmptyAsync();

        await visit.GoAsync("/admin/photographs/description");
        var shot = page.GetByTestId("shot").First;
        var (x, y) = (shot.Locator("input[name$=':focusX']"), shot.Locator("input[name$=':focusY']"));
        await shot.Locator(".photograph__marker").FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("Shift+ArrowUp");
        await Assertions.Expect(x).ToHaveValueAsync("510");
        await Assertions.Expect(y).ToHaveValueAsync("400");
        await Assertions.Expect(shot.Locator(".nine input:checked")).ToHaveCountAsync(0);
        await shot.Locator(".nine input").First.CheckAsync();
        await Assertions.Expect(x).ToHaveValueAsync("150");
        await Assertions.Expect(y).ToHaveValueAsync("150");

        foreach (var path in new[] { "/admin/photographs/description", "/admin/photographs/preparation", Centre, "/admin/pages/1/edit" })
        {
            await visit.GoAsync(path);
            if (path == Centre)
            {
                await page.Locator("[name='walls.en']").FillAsync("[Click here](https://example.org)");
                await Assertions.Expect(page.Locator("#field-walls-en-hints li")).ToHaveCountAsync(1);
            }

            var findings = (await page.FindingsAsync(PageChecks.AllRules)).ToList();
            Assert.True(findings.Count == 0, string.Join('\n', findings));
            Assert.Equal("", await page.SidewaysAsync());
        }

        visit.HadNoProblem();
    }
}
