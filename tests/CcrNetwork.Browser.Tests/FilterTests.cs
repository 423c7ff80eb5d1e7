using CcrNetwork.Browser.Tests.Support;
using Microsoft.Playwright;

namespace CcrNetwork.Browser.Tests;

/// <summary>The filters of the directory: folded above the results on a phone, open beside them where there is room.</summary>
[Collection(OpenBrowser.Name)]
public sealed class FilterTests(OpenBrowser browser)
{
    private const string Fold = ".facets__fold > summary";
    private const string Box = ".facets input[name=heritage]";

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task On_a_phone_they_are_one_closed_line_before_the_results(bool scripts)
    {
        await using var visit = await browser.VisitAsync(scripts, width: 390, height: 844);
        await visit.GoAsync("/fr/centres?heritage=abbey");
        var (filters, results) = (await TopAsync(visit, Fold), await TopAsync(visit, "#results"));

        Assert.True(filters < results && results < 844, $"The filters begin at {filters}, the results at {results} px.");
        Assert.False(await visit.Page.Locator(Box).First.IsVisibleAsync());
        Assert.Equal("Filtrer et trier (1)", (await visit.Page.Locator(Fold).InnerTextAsync()).Trim());

        await visit.Page.Locator(Fold).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page.Locator(Box).First).ToBeVisibleAsync();
        Assert.Equal("abbey", await visit.Page.Locator($"{Box}:checked").GetAttributeAsync("value"));
        visit.HadNoProblem();
    }

    [BrowserFact]
    public async Task The_folded_line_counts_what_is_chosen_as_it_is_chosen()
    {
        await using var visit = await browser.VisitAsync(width: 390, height: 844);
        await visit.GoAsync("/en/centres");
        await visit.Page.Locator(Fold).ClickAsync();

        await visit.Page.Locator($"{Box}[value=abbey]").CheckAsync();

        await Assertions.Expect(visit.Page.Locator(Fold)).ToHaveTextAsync("Filter and sort (1)");
        Assert.True(await visit.Page.Locator(Box).First.IsVisibleAsync());
    }

    [BrowserFact]
    public async Task Where_there_is_room_they_stand_open_and_the_keyboard_can_pass_them()
    {
        await using var visit = await browser.VisitAsync(width: 1280);
        await visit.GoAsync("/en/centres");

        Assert.False(await visit.Page.Locator(Fold).IsVisibleAsync());
        Assert.True(await visit.Page.Locator(Box).First.IsVisibleAsync());
        await visit.Page.Locator("#place").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("results", await visit.Page.EvaluateAsync<string>("() => document.activeElement.id"));
    }

    [BrowserFact]
    public async Task On_paper_they_are_left_out()
    {
        await using var visit = await browser.VisitAsync(width: 1280);
        await visit.GoAsync("/fr/centres");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.False(await visit.Page.Locator(Box).First.IsVisibleAsync());
        Assert.False(await visit.Page.Locator(Fold).IsVisibleAsync());
    }

    private static Task<double> TopAsync(Visit visit, string selector) =>
        visit.Page.EvaluateAsync<double>("selector => document.querySelector(selector).getBoundingClientRect().top", selector);
}
